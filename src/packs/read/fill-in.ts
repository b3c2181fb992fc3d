/** What may be named in an article: its own shared parts and those of its pack, as they are written. */
export type Named = {
  /** Statements, steps and blanks by name. */
  readonly parts: Readonly<Record<string, unknown>>;
  readonly observations: Readonly<Record<string, unknown>>;
};

/** A name in a file that nothing answers to, with where it stands. */
export type Unanswered = { readonly path: string; readonly says: string };

type Thing = Readonly<Record<string, unknown>>;

/**
 * Puts the shared parts where a file names them, asks what a question asks, and takes out the notes for authors (`x-…`).
 * Takes any JSON. What nothing answers to stays as it is written and is reported; a shared part may use statements, no deeper.
 */
export function fillIn(written: unknown, named: Named): { readonly value: unknown; readonly unanswered: readonly Unanswered[] } {
  const unanswered: Unanswered[] = [];
  const fill = (value: unknown, path: string, depth: number): unknown => {
    if (Array.isArray(value)) {
      return value.map((one, at) => fill(one, `${path}[${at}]`, depth));
    }
    if (!isThing(value)) {
      return value;
    }
    const { use } = value;
    if (typeof use === 'string' && Object.keys(value).every((field) => field === 'use' || isNote(field))) {
      const found = ownOf(named.parts, use);
      if (found === undefined || depth > 1) {
        unanswered.push({ path, says: found === undefined ? `no shared part is called ${use}` : `${use} uses parts that use parts` });
        return value;
      }
      return fill(found, path, depth + 1);
    }
    const asked = value.kind === 'question' && isThing(value.routes) ? ask(value, value.routes, path) : value;
    return Object.fromEntries(
      Object.entries(asked)
        .filter(([field]) => !isNote(field))
        .map(([field, one]) => [field, fill(one, path === '' ? field : `${path}.${field}`, depth)]),
    );
  };
  const ask = (question: Thing, routes: Thing, path: string): Thing => {
    const observation = typeof question.asks === 'string' ? ownOf(named.observations, question.asks) : undefined;
    if (!isThing(observation) || !isThing(observation.answers)) {
      unanswered.push({ path, says: `no observation is called ${String(question.asks)}` });
      return question;
    }
    const { kind, asks, about, routes: _, otherwise, ...own } = question;
    const { id: __, answers, ...words } = observation;
    for (const answerId of Object.keys(routes).filter((answerId) => !Object.hasOwn(answers as Thing, answerId))) {
      unanswered.push({ path: `${path}.routes.${answerId}`, says: `${question.asks} has no answer ${answerId}` });
    }
    const routed = Object.entries(answers as Thing).map(([answerId, answer]) => {
      const goto = ownOf(routes, answerId);
      return [answerId, goto === undefined ? answer : { ...(answer as Thing), goto }];
    });
    return {
      kind,
      asks,
      ...(about === undefined ? {} : { about }),
      ...words,
      ...own,
      answers: Object.fromEntries(routed),
      ...(otherwise === undefined ? {} : { otherwise }),
    };
  };
  return { value: fill(written, '', 0), unanswered };
}

function isNote(field: string): boolean {
  return field.startsWith('x-');
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function ownOf(list: Thing, name: string): unknown {
  return Object.hasOwn(list, name) ? list[name] : undefined;
}
