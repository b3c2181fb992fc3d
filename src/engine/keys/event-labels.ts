/** How programs label the number of an event, in the languages that logs have; the insides of a pattern over folded text. */
export const eventIdLabels =
  "event[\\s_]?(?:id|code|number|identifier)|ereignis(?:kennung|-?\\s?id)|(?:id|n°|numéro|code) d(?:e l)?'événement|gebeurtenis-?\\s?(?:id|nummer)|(?:id|numero|identificação)\\.?:? ?(?:de |del |do |dell')?(?:suceso|evento)|identyfikator zdarzenia|h[äæe]ndelses?-?\\s?id|id události|(?:event|ereignis|événement|gebeurtenis|evento|suceso)(?=\\s{0,20}[:=])";

/** How they label who logged it. */
export const eventSourceLabels =
  "event[\\s_]?source|source(?:[\\s_]?name)?|provider(?:[\\s_]?name)?|ereignisquelle|quelle|source d(?:e l)?'événement|bron(?: van (?:de )?gebeurtenis)?|gebeurtenisbron|(?:origen|origine)(?: ?(?:de(?:l)? |dell')?(?:suceso|evento))?|nom (?:de (?:la )?)?source|fonte|origem|źródło|källa|kilde|zdroj";
