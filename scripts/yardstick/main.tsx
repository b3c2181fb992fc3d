import { article } from 'virtual:yardstick-article';
import { type MouseEvent, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

// The same questions and answers with React and nothing else: what the benchmark holds the application against.
function Page() {
  const [place, setPlace] = useState(location.hash.slice(1) || article.start);
  useEffect(() => {
    const read = () => setPlace(location.hash.slice(1) || article.start);
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);
  const node = article.nodes[place];
  const answer = (event: MouseEvent<HTMLAnchorElement>) => {
    event.preventDefault();
    history.pushState(null, '', event.currentTarget.href);
    setPlace(location.hash.slice(1));
  };
  return (
    <main>
      <h1>{node?.kind === 'question' ? node.prompt : node && 'title' in node ? node.title : ''}</h1>
      <ul aria-label="Answers">
        {Object.entries(node && 'answers' in node ? node.answers : {}).map(([id, { label, detail, goto }]) => (
          <li key={id}>
            <a href={`#${goto ?? (node && 'otherwise' in node ? node.otherwise : '')}`} onClick={answer}>
              {label} {detail}
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(<Page />);
}
