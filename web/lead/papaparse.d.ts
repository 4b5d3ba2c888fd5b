// Its own types bring those of Node along, which a browser does not have.
declare module 'papaparse' {
  interface Read<Row> {
    data: Row[]
    meta: { fields?: string[] }
  }
  interface How {
    header: true
    skipEmptyLines: 'greedy'
    transformHeader: (heading: string) => string
    transform: (cell: string) => string
  }
  /** Rows as they stand, empty ones too, so that each keeps its number. */
  interface Plain {
    skipEmptyLines: false
  }
  const Papa: { parse<Row>(text: string, how: How | Plain): Read<Row> }
  export default Papa
}
