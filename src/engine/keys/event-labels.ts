/** How programs label the number of an event, in the languages that logs have; the insides of a pattern over folded text. */
export const eventIdLabels =
  "event[\\s_]?(?:id|code|number|identifier)|ereignis(?:kennung|-?\\s?id)|(?:id|n°|numéro|code) d(?:e l)?'événement|gebeurtenis-?\\s?(?:id|nummer)|(?:id|numero)\\.?:? ?(?:de |del |dell')?(?:suceso|evento)|(?:event|ereignis|événement|gebeurtenis|evento|suceso)(?=\\s{0,20}:)";

/** How they label who logged it. */
export const eventSourceLabels =
  "event[\\s_]?source|source(?:[\\s_]?name)?|provider(?:[\\s_]?name)?|ereignisquelle|quelle|source d(?:e l)?'événement|bron(?: van (?:de )?gebeurtenis)?|gebeurtenisbron|(?:origen|origine)(?: ?(?:de(?:l)? |dell')?(?:suceso|evento))?|nom (?:de (?:la )?)?source";
