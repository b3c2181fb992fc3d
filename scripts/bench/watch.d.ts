/** What the benchmark puts into the page to measure it. */
interface Window {
  linkedAt?: number;
  takenOverAt?: number;
  watch: {
    begin: () => void;
    end: () => { task: number; gap: number };
    untilShown: (count: number) => Promise<number>;
    untilNewRows: () => Promise<number>;
    untilText: (text: string) => Promise<number>;
    scrollThrough: (element: HTMLElement) => Promise<undefined>;
  };
}
