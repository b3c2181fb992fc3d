/** The article of a first pack, as its author writes it: small, whole, and an example of each thing that most articles need. */
export function writeExampleArticle(day: string) {
  const role = 'service-desk';
  const said = (number: number, says: string) => [`F1-0${number}`, { says, kinds: ['seed'] }] as const;
  return {
    'x-note':
      'Notes like this one, whose name begins with x-, are for authors and are never shown. Delete them when you need them no more.',
    id: 'screen-stays-dark',
    needs: ['status'],
    status: 'draft',
    'x-status': 'A draft is shown as one. When somebody answers for the article, delete status and add reviewedOn, as "2026-11-29".',
    number: 'HOUSE 1',
    title: 'The screen in the meeting room stays dark',
    versions: { text: 'Meeting rooms with one screen', sources: ['F1-01'] },
    seen: [{ text: 'The screen on the wall shows nothing when a laptop is plugged in.', sources: ['F1-01'] }],
    callers: { said: ['the meeting room screen is black', 'my laptop does not show on the wall'], not: ['printer'] },
    signs: [
      { observation: 'screen-light', says: 'fits', answers: ['off', 'orange'], sources: ['F1-02'] },
      { observation: 'screen-light', says: 'against', answers: ['broken'], sources: ['F1-02'] },
    ],
    document: { title: 'What the desk knows of the meeting rooms', file: 'meeting-rooms.txt', dates: [], sources: ['F1-01'] },
    support: { text: 'The desk looks after all meeting rooms.', sources: ['F1-01'] },
    edition: { number: 1, date: day, change: 'First edition.' },
    owner: role,
    background: [],
    blanks: {},
    start: 'light',
    nodes: {
      light: {
        kind: 'question',
        'x-note': 'It asks what shared.json calls screen-light. Each answer leads to a node of this article.',
        asks: 'screen-light',
        routes: { off: 'no-power', orange: 'no-signal', broken: 'broken-screen', unknown: 'hand-over' },
      },
      'no-power': {
        kind: 'cause',
        title: 'The screen has no power',
        why: [{ text: 'Without power its light is off.', sources: ['F1-02'] }],
        resolution: [
          {
            id: 'plug-in',
            text: 'Plug in the power cable of the screen, and switch the socket on.',
            sources: ['F1-03'],
            role,
            undo: { text: 'Switch the socket off again.', sources: ['F1-03'] },
            widens: false,
          },
        ],
        cautions: [],
        expected: { text: 'The light of the screen comes on.', sources: ['F1-02'] },
        notFixed: 'no-signal',
        sources: ['F1-03'],
      },
      'no-signal': {
        kind: 'cause',
        title: 'The screen looks at another plug',
        why: [{ text: 'Its light is orange while nothing reaches it.', sources: ['F1-02'] }],
        resolution: [
          {
            id: 'choose-input',
            text: 'Press Input on the screen until the laptop shows.',
            sources: ['F1-04'],
            role,
            undo: { text: 'Press Input until the former plug shows.', sources: ['F1-04'] },
            widens: false,
          },
        ],
        cautions: [],
        expected: { text: 'The laptop shows on the wall.', sources: ['F1-01'] },
        rulesOut: { 'no-power': ['F1-02'] },
        notFixed: 'hand-over',
        sources: ['F1-04'],
      },
      'broken-screen': {
        kind: 'referral',
        title: 'A broken screen is a matter for the building team',
        why: { text: 'The desk repairs no glass.', sources: ['F1-05'] },
        pointers: [{ text: 'Lock the room, and call the building team.', sources: ['F1-05'] }],
        sources: ['F1-05'],
      },
      'hand-over': {
        kind: 'escalation',
        title: 'Hand over to the building team',
        why: { text: 'What is left needs a ladder and a tester.', sources: ['F1-05'] },
        role: 'building-team',
        handOver: [{ text: 'Which room, and what the light of the screen shows.', sources: ['F1-05'] }],
        sources: ['F1-05'],
      },
    },
    facts: Object.fromEntries([
      said(1, 'Which rooms, and what is seen'),
      said(2, 'What the light of the screen says'),
      said(3, 'How the screen gets its power'),
      said(4, 'How the screen is told where to look'),
      said(5, 'What the building team does'),
    ]),
  };
}
