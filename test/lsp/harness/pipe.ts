import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  type Disposable,
  type Message,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver/node';

/** One end of a pipe: what is written to the other end is read here. */
export interface PipeEnd {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
}

/** Two ends within a process. What goes through is copied as a stream would do it. */
export function pipe(): [PipeEnd, PipeEnd] {
  const [there, back] = [new PipeReader(), new PipeReader()];
  return [
    { reader: back, writer: new PipeWriter(there) },
    { reader: there, writer: new PipeWriter(back) },
  ];
}

class PipeReader extends AbstractMessageReader implements MessageReader {
  private callback: DataCallback | undefined;
  private waiting: string[] = [];

  listen(callback: DataCallback): Disposable {
    this.callback = callback;
    this.deliver();
    return {
      dispose: () => {
        this.callback = undefined;
      },
    };
  }

  take(message: Message): void {
    this.waiting.push(JSON.stringify(message));
    // Never within the call that writes, as with a stream.
    if (this.waiting.length === 1)
      setImmediate(() => {
        this.deliver();
      });
  }

  private deliver(): void {
    if (this.callback === undefined) return;
    const messages = this.waiting;
    this.waiting = [];
    for (const message of messages) this.callback(JSON.parse(message) as Message);
  }
}

class PipeWriter extends AbstractMessageWriter implements MessageWriter {
  private readonly to: PipeReader;

  constructor(to: PipeReader) {
    super();
    this.to = to;
  }

  write(message: Message): Promise<void> {
    this.to.take(message);
    return Promise.resolve();
  }

  end(): void {
    // Nothing is held back.
  }
}
