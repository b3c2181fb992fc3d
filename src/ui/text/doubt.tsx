type DoubtProps = { text: string };

export function Doubt({ text }: DoubtProps) {
  return <small className="mt-1.5 block border-l-2 border-warn pl-2.5 text-sm text-muted">In doubt: {text}</small>;
}
