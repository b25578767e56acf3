import type { Child } from 'hono/jsx'

type Column = {
  label: string
  /** The heading is for readers only. */
  hidden?: boolean
}

type TableProps = {
  caption: Child
  columns: readonly Column[]
  /** The first cell of each row is its heading. */
  rows: readonly (readonly Child[])[]
  /** `measures`: the plan's own table, beside which little room is left. */
  kind?: 'plan' | 'deal' | 'measures'
}

/**
 * Who does what by when. On phones each row becomes a block and each cell says its column, which takes the
 * table's meaning away from readers: so the roles are written out.
 */
export const Table = ({ caption, columns, rows, kind }: TableProps) => (
  <table
    role="table"
    class="sh-table"
    data-plan={kind === 'plan' ? '' : undefined}
    data-deal={kind === 'deal' ? '' : undefined}
    data-measures={kind === 'measures' ? '' : undefined}
  >
    <caption>{caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        {columns.map(({ label, hidden }) => (
          <th role="columnheader" scope="col">
            {hidden ? <span class="ds-sr-only">{label}</span> : label}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {rows.map(([head, ...cells]) => (
        <tr role="row">
          <th role="rowheader" scope="row">
            {head}
          </th>
          {cells.map((cell, index) => {
            const column = columns[index + 1]
            return (
              <td role="cell" data-label={column?.hidden ? undefined : column?.label}>
                {cell}
              </td>
            )
          })}
        </tr>
      ))}
    </tbody>
  </table>
)
