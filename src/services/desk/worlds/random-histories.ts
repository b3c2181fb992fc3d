import { isDeepStrictEqual } from 'node:util';
import { isSamePlace } from '../../../engine/case/case-change.ts';
import { caseOf } from '../../../engine/case/case-of.ts';
import { articleNow, mergeRecords } from '../../../engine/case/case-record.ts';
import type { CasePlace } from '../../../model/case/case.ts';
import type { CaseRecord } from '../../../model/case/case-record.ts';
import { shownOfCase } from '../shown-of-case.ts';
import { createWorld } from './desk-world.ts';
import { faultOf, faultOfTab } from './model-laws.ts';
import { ownerHere, type Person, takeTicketOfLook } from './model-looks.ts';
import { answersAfter, answersOf, type Given, openPlace, placeOf, type Seen, withAnswer, without } from './model-places.ts';

const articles = ['', 'one', 'two'];
const names = ['a', 'b', 'c', 'd'];
const ids = ['x', 'y'];

/**
 * Plays so many random acts in a few tabs of one browser: answers, Change, map, search, links, looks, tickets and notes, Back
 * and Forward, reloads, new tabs, a deletion that is undone. Throws where a case holds other answers than were given in it.
 */
export async function playHistory(random: () => number, acts: number): Promise<void> {
  const { store, openTab, tell } = createWorld();
  const cases = new Map<string, Given>();
  const people: Person[] = [];
  const log: string[] = [];
  let notes = 0;

  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const settle = async () => {
    await new Promise((done) => setImmediate(done));
    look();
  };
  const anyPlace = () => placeOf(pick(articles), Object.fromEntries(names.filter(() => random() < 0.4).map((name) => [name, pick(ids)])));
  const fail = (what: string) => {
    throw new Error(`${what} after\n${log.join('\n')}`);
  };
  const here = ({ seen, tab }: Person) => seen[tab.at()] as Seen;
  const given = (id: string) => cases.get(id) as Given;
  const isOwn = (person: Person) => {
    const { caseId, strand, look } = here(person);
    return person.held !== undefined && look !== person.held && (caseId ?? strand.caseId) === person.held;
  };

  // What was walked before a case was begun is known to be of it as long as it is not put down.
  function forgetWalks({ seen }: Person): void {
    for (const { strand } of seen) {
      delete strand.caseId;
    }
  }
  // What a person expects on arriving somewhere: one takes up a case again, or is where it stands.
  function arrive(person: Person): void {
    const at = here(person);
    if (person.held === undefined && at.caseId !== undefined) {
      person.held = at.caseId;
      // Taken up where it was begun, it has its walk again.
      if (person.tab.here().marks.walk !== undefined) {
        at.strand.caseId = at.caseId;
      }
    }
    const { held } = person;
    if (held !== undefined && at.look !== held) {
      const isLink = person.tab.here().marks.step === undefined;
      if (isOwn(person) ? isIn(held, at.place) : isLink && isSamePlace(given(held).now, at.place)) {
        at.caseId = held;
        delete at.look;
      } else if (isOwn(person) || at.caseId === undefined) {
        at.look = held;
      }
    }
  }
  function isIn(id: string, { articleId = '', answers }: CasePlace): boolean {
    const said = given(id).answers.get(articleId) ?? {};
    return answers.every(([name, answer]) => said[name] === answer);
  }
  // What a case has left meanwhile, in whichever tab, is only looked at there from then on.
  function look(): void {
    for (const person of people) {
      if (person.held !== undefined && isOwn(person) && !isIn(person.held, here(person).place)) {
        here(person).look = person.held;
      }
    }
  }
  function push(person: Person, seen: Seen): void {
    person.seen = [...person.seen.slice(0, person.tab.at()), seen];
    arrive(person);
  }
  function give(id: string, place: CasePlace): void {
    given(id).answers.set(place.articleId ?? '', answersOf(place));
    given(id).stands.set(place.articleId ?? '', place);
    given(id).now = place;
  }
  // Where a step leads: to its place, or to where the case stands in another article that it has.
  function step(id: string, from: CasePlace, to: CasePlace): CasePlace {
    const { articleId = '' } = to;
    const before = given(id).answers.get(articleId);
    const now = answersOf(to);
    if (before === undefined) {
      give(id, to);
      return to;
    }
    const isInto = (from.articleId ?? '') !== articleId;
    const after = answersAfter(before, isInto ? undefined : answersOf(from), now);
    if (!isDeepStrictEqual(after, before)) {
      give(id, isDeepStrictEqual(after, now) && !isInto ? to : openPlace(articleId, after));
    } else if (isInto) {
      give(id, given(id).stands.get(articleId) as CasePlace);
    }
    return isInto && !isDeepStrictEqual(after, now) ? given(id).now : to;
  }
  function begin(person: Person, id: string): void {
    const at = here(person);
    cases.set(id, { answers: new Map(), stands: new Map(), now: at.place, notes: new Set(), ticket: '' });
    give(id, at.place);
    person.held = id;
    at.strand.caseId = id;
    at.caseId = id;
  }

  async function stepTo(person: Person, to: CasePlace): Promise<void> {
    const at = here(person);
    const own = isOwn(person) ? person.held : undefined;
    const place = own === undefined ? to : step(own, at.place, to);
    person.tab.step(to);
    push(person, {
      place,
      strand: at.strand,
      ...(own === undefined ? {} : { caseId: own }),
      ...(at.look && { look: at.look }),
    });
    await settle();
  }
  async function change(person: Person, kind: 'ticket' | 'note'): Promise<void> {
    notes += 1;
    const text = `text ${notes}`;
    // A look may say something in a field of the case.
    const field = person.held === undefined || isOwn(person) ? notes : Math.ceil(random() * notes);
    const key = `${here(person).place.articleId} ${field}`;
    person.tab.change(kind === 'ticket' ? { kind, ticket: text } : { kind, key, text });
    await settle();
    if (person.held === undefined) {
      const id = [...store.keys()].find((each) => !cases.has(each));
      if (id === undefined) {
        throw new Error(`No case was begun by\n${log.join('\n')}`);
      }
      begin(person, id);
    } else if (!isOwn(person)) {
      if (kind === 'ticket') {
        person.looked.set(ownerHere(person), text);
      }
      return;
    }
    const kept = given(person.held as string);
    const { articleId = '' } = here(person).place;
    if (!kept.answers.has(articleId)) {
      give(person.held as string, here(person).place);
    }
    if (kind === 'ticket') {
      kept.ticket = text;
    } else {
      kept.notes.add(text);
    }
  }

  const deeds: Readonly<Record<string, (person: Person) => Promise<void>>> = {
    answer: (person) => stepTo(person, withAnswer(here(person).place, pick(names), pick(ids))),
    'answer again': (person) => stepTo(person, withAnswer(here(person).place, pick(names), pick(ids))),
    'take back': (person) => stepTo(person, without(here(person).place, pick(names))),
    'follow a referral': (person) => stepTo(person, placeOf(pick(articles), answersOf(here(person).place))),
    'look elsewhere': async (person) => {
      const place = anyPlace();
      person.tab.look(place);
      push(person, { place, strand: {} });
      await settle();
    },
    'go back or forward': async (person) => {
      person.tab.go(pick([-2, -1, -1, 1]));
      arrive(person);
      await settle();
    },
    // Before it is known whose the place is.
    'open a link and note': async (person) => {
      const place = random() < 0.5 && person.held !== undefined ? given(person.held).now : anyPlace();
      person.tab.look(place);
      push(person, { place, strand: {} });
      await change(person, pick(['ticket', 'note']));
    },
    'load anew and note': async (person) => {
      person.tab.reload();
      await change(person, pick(['ticket', 'note']));
    },
    'give a ticket': (person) => change(person, 'ticket'),
    note: (person) => change(person, 'note'),
    use: async (person) => {
      if (person.held !== undefined && !isOwn(person)) {
        const { answers, stands, now } = given(person.held);
        const { articleId = '' } = here(person).place;
        const before = stands.get(articleId) ?? openPlace(articleId, answers.get(articleId) ?? {});
        const shown = shownOfCase(store.get(person.held), articles);
        person.tab.takeLook();
        const takeTicketBack = takeTicketOfLook(person, given(person.held));
        give(person.held, here(person).place);
        here(person).caseId = person.held;
        delete here(person).look;
        await settle();
        if (random() < 0.4) {
          person.tab.undoUse();
          takeTicketBack();
          give(person.held, before);
          given(person.held).now = now;
          here(person).look = person.held;
          await settle();
          if (!isDeepStrictEqual(shownOfCase(store.get(person.held), articles), shown)) {
            fail(
              `Undo left something of a look in case ${person.held}: ${JSON.stringify(shown)} became ${JSON.stringify(shownOfCase(store.get(person.held), articles))}`,
            );
          }
        }
      }
    },
    reload: async ({ tab }) => {
      tab.reload();
      await settle();
    },
    'begin with the next caller': async (person) => {
      person.tab.putDown();
      forgetWalks(person);
      person.held = undefined;
      const place = anyPlace();
      person.tab.look(place);
      push(person, { place, strand: {} });
      await settle();
    },
    'answer in a new tab': async (person) => {
      const to = withAnswer(here(person).place, pick(names), pick(ids));
      const own = isOwn(person) ? person.held : undefined;
      const place = own === undefined ? to : step(own, here(person).place, to);
      const tab = openTab(to, own === undefined ? undefined : { id: own, marks: { ...person.tab.stepMarks(), case: own } });
      people.push({ tab, held: own, looked: new Map(), seen: [{ place, strand: {}, ...(own === undefined ? {} : { caseId: own }) }] });
      await settle();
    },
    'open a case from the list': async (person) => {
      const record = pick([...store.values()]) as CaseRecord | undefined;
      if (record !== undefined) {
        const place = caseOf(record, articleNow(record));
        person.tab.open(record, place);
        if (person.held !== record.id) {
          forgetWalks(person);
        }
        person.held = record.id;
        push(person, { place, strand: {}, caseId: record.id });
        await settle();
      }
    },
    'delete and undo beside': async (person) => {
      const deleted = pick([...store.values()]) as CaseRecord | undefined;
      if (deleted !== undefined) {
        store.delete(deleted.id);
        tell(deleted.id);
        await settle();
        if (person.held === deleted.id && isOwn(person)) {
          await deeds[pick(['answer', 'note'])]?.(person);
        }
        store.set(deleted.id, mergeRecords(store.get(deleted.id) ?? deleted, deleted));
        tell(deleted.id);
        await settle();
      }
    },
  };

  function check(): void {
    for (const [id, kept] of cases) {
      const record = store.get(id);
      const fault = record === undefined ? `Case ${id} is not stored` : faultOf(record, kept, articles);
      if (fault !== undefined) {
        fail(fault);
      }
    }
    for (const [number, person] of people.entries()) {
      const now = person.held === undefined ? undefined : given(person.held).now;
      const fault = faultOfTab(person.tab, here(person).place, isOwn(person), now);
      if (fault !== undefined) {
        fail(`Tab ${number} ${fault}`);
      }
    }
  }

  const first = anyPlace();
  people.push({ tab: openTab(first), held: undefined, looked: new Map(), seen: [{ place: first, strand: {} }] });
  for (let act = 0; act < acts; act += 1) {
    const person = pick(people);
    const name = pick(Object.keys(deeds));
    log.push(`tab ${people.indexOf(person)}: ${name} at ${JSON.stringify(here(person).place)}`);
    await deeds[name]?.(person);
    look();
    if (act === acts - 1 || random() < 0.25) {
      check();
    }
  }
}
