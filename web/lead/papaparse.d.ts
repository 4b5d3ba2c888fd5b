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
  const Papa: { parse<Row>(text: string, how: How): Read<Row> }
  export default Papa
}
