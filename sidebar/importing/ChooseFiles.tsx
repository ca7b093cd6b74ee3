import { useRef } from 'preact/hooks';
import { Button, type ButtonProps } from '../shared/controls';

interface ChooseFilesProps extends Pick<ButtonProps, 'kind'> {
  readonly label: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that opens the computer's own choice of files. */
export function ChooseFiles({ label, onFiles, kind = 'text' }: ChooseFilesProps) {
  const input = useRef<HTMLInputElement>(null);
  const take = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    const files = [...(currentTarget.files ?? [])];
    currentTarget.value = ''; // so that the same file can be chosen again once it was mended
    if (files.length > 0) onFiles(files);
  };
  return (
    <>
      <Button kind={kind} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,.xls,.xlsx,text/csv"
        multiple
        hidden
        aria-label={label}
        onChange={take}
      />
    </>
  );
}
