/** The six words of a return code, shown once. Numbers are for the eye; the list counts for readers. */
export const Code = ({ words, lang }: { words: readonly string[]; lang?: string }) => (
  <ol class="sh-code" lang={lang}>
    {words.map((word, index) => (
      <li>
        <span aria-hidden="true">{index + 1}</span>
        {word}
      </li>
    ))}
  </ol>
)
