import type { SearchAnswer, SearchMessage, SearchReply } from '../../../engine/search/in-packs/answer-search.ts';

type Told = Exclude<SearchMessage, { kind: 'ask' }>;
type Question = Omit<Extract<SearchMessage, { kind: 'ask' }>, 'kind' | 'call'>;

/** A search over packs: told of packs and their pieces, in order, and asked. */
export type Asker = { readonly tell: (message: Told) => void; readonly ask: (question: Question) => Promise<SearchAnswer> };

/** Opens a search in a worker; where the browser refuses workers, or loses one, it goes on on the page. */
export function openAsker(): Asker {
  const waiting = new Map<
    number,
    { readonly question: Question; readonly give: (answer: SearchAnswer) => void; readonly fail: (why: unknown) => void }
  >();
  const opened: Told[] = [];
  let calls = 0;
  let worker = startWorker();
  let here: Promise<(message: SearchMessage) => SearchReply | undefined> | undefined;

  // Pieces that the worker had are asked for anew; what they were read to is still there.
  const openHere = async () => {
    const { openAnswerer } = await import('../../../engine/search/in-packs/answer-search.ts');
    const answer = openAnswerer();
    for (const message of opened) {
      answer(message);
    }
    return answer;
  };
  const askHere = async (call: number, question: Question) => {
    here ??= openHere();
    const reply = (await here)({ kind: 'ask', call, ...question });
    if (reply === undefined) {
      throw new Error(`${question.packId} was not opened.`);
    }
    return reply.answer;
  };
  const giveUp = () => {
    worker?.terminate();
    worker = undefined;
    const left = [...waiting];
    waiting.clear();
    for (const [call, { question, give, fail }] of left) {
      askHere(call, question).then(give, fail);
    }
  };
  worker?.addEventListener('error', giveUp);
  worker?.addEventListener('messageerror', giveUp);
  worker?.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => {
    waiting.get(data.call)?.give(data.answer);
    waiting.delete(data.call);
  });

  return {
    tell: (message) => {
      if (message.kind === 'open') {
        opened.push(message);
      }
      worker?.postMessage(message);
      here?.then((answer) => answer(message));
    },
    ask: (question) => {
      calls += 1;
      const call = calls;
      if (worker === undefined) {
        return askHere(call, question);
      }
      const { postMessage } = worker;
      return new Promise((give, fail) => {
        waiting.set(call, { question, give, fail });
        postMessage.call(worker, { kind: 'ask', call, ...question });
      });
    },
  };
}

function startWorker(): Worker | undefined {
  try {
    return new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}
