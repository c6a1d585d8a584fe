declare module 'edtf' {
  export default function edtf(value: string): unknown;
}
