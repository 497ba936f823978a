import { createSocket, type RemoteInfo, type Socket } from 'node:dgram';
import { once } from 'node:events';

/** The codes that a name server answers with (RFC 1035, section 4.1.1). */
const NO_ERROR = 0;
const NO_SUCH_NAME = 3;
const TYPES: Readonly<Record<number, 'A' | 'AAAA'>> = { 1: 'A', 28: 'AAAA' };

/** What the server knows of a name: the bytes of its addresses by type, or that it never answers. */
export type Zone = Readonly<Record<string, { A?: readonly number[][]; AAAA?: readonly number[][] } | 'silent'>>;

/** A name server on this machine: one UDP socket, one question each (RFC 1035, section 4). */
export class NameServer {
  /** Every question, as `name type`. */
  readonly questions: string[] = [];

  private constructor(
    private readonly socket: Socket,
    private readonly zone: Zone,
  ) {
    socket.on('message', (message, from) => this.answer(message, from));
  }

  static async start(zone: Zone): Promise<NameServer> {
    const socket = createSocket('udp4').bind(0, '127.0.0.1');
    await once(socket, 'listening');
    return new NameServer(socket, zone);
  }

  get address(): string {
    return `127.0.0.1:${this.socket.address().port}`;
  }

  async close(): Promise<void> {
    const closed = once(this.socket, 'close');
    this.socket.close();
    await closed;
  }

  private answer(message: Buffer, from: RemoteInfo): void {
    const { name, end } = readName(message);
    const type = message.readUInt16BE(end);
    const typeName = TYPES[type];
    this.questions.push(`${name} ${typeName ?? type}`);
    const known = this.zone[name];
    if (known === 'silent') return;
    const records = (typeName && known?.[typeName]) ?? [];
    const header = Buffer.alloc(12);
    header.writeUInt16BE(message.readUInt16BE(0), 0);
    header.writeUInt16BE(0x8180 | (known ? NO_ERROR : NO_SUCH_NAME), 2);
    header.writeUInt16BE(1, 4);
    header.writeUInt16BE(records.length, 6);
    const answers = records.map((address) => {
      // Name by pointer to the question, type, class IN, one minute to live, the address.
      const head = [0xc0, 0x0c, 0, type, 0, 1, 0, 0, 0, 60, 0, address.length];
      return Buffer.from([...head, ...address]);
    });
    this.socket.send(Buffer.concat([header, message.subarray(12, end + 4), ...answers]), from.port, from.address);
  }
}

/** The name asked for, labels of a length and bytes each, and where it ends. */
function readName(message: Buffer): { name: string; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = message.readUInt8(at); length > 0; length = message.readUInt8(at)) {
    labels.push(message.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join('.').toLowerCase(), end: at + 1 };
}
