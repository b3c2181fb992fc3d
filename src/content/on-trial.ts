/** What a person should know of an answer before taking it over from a key that nobody has proven. */
export const onTrial = 'On trial: nobody has confirmed yet that this always means it.';
