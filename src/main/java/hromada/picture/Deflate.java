package hromada.picture;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.zip.Adler32;

/**
 * Packs rows of pixels as a zlib stream (RFC 1950, RFC 1951): one block with the fixed codes.
 * Java's own packer is whatever zlib the machine has, and zlib-ng packs the same rows into other
 * bytes.
 */
final class Deflate {
  private static final int MIN = 3;
  private static final int MAX = 258;
  private static final int WINDOW = 32768;
  private static final int HASH_BITS = 13;
  private static final int END_OF_BLOCK = 256;

  private static final int[] LENGTHS = {
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258
  };
  private static final int[] LENGTH_BITS = {
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
  };
  private static final int[] DISTANCES = {
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
    3073, 4097, 6145, 8193, 12289, 16385, 24577
  };

  private static final int[] CODES = IntStream.range(0, 288).map(Deflate::code).toArray();

  /** Which code stands for a length, by the length. */
  private static final byte[] LENGTH_CODES = new byte[MAX + 1];

  /** Which code stands for a distance: by the distance less one up to 256, then by its 128ths. */
  private static final byte[] NEAR_CODES = new byte[256];

  private static final byte[] FAR_CODES = new byte[256];

  /** The codes of distances are five bits, and stand the other way round. */
  private static final int[] DISTANCE_CODES =
      IntStream.range(0, DISTANCES.length).map(code -> reversed(code, 5)).toArray();

  static {
    for (int length = MIN; length <= MAX; length++) {
      LENGTH_CODES[length] = (byte) index(LENGTHS, length);
    }
    for (int i = 0; i < 256; i++) {
      NEAR_CODES[i] = (byte) index(DISTANCES, i + 1);
      FAR_CODES[i] = (byte) index(DISTANCES, (i << 7) + 1);
    }
  }

  private final byte[] source;
  private final int row;
  private final int[] seen = new int[1 << HASH_BITS];
  private byte[] packed = new byte[1 << 15];
  private int size;
  private long bits;
  private int waiting;

  /** Packs {@code source}, whose rows are {@code row} bytes long: most resemble the one above. */
  Deflate(byte[] source, int row) {
    this.source = source;
    this.row = row;
    Arrays.fill(seen, -WINDOW - 1);
  }

  byte[] packed() {
    put(0x78, 8);
    put(0x01, 8);
    put(1, 1); // the last block
    put(1, 2); // the fixed codes
    int at = 0;
    while (at < source.length) {
      at = next(at);
    }
    symbol(END_OF_BLOCK);
    put(0, (8 - waiting % 8) % 8);
    Adler32 check = new Adler32();
    check.update(source);
    int sum = (int) check.getValue();
    for (int shift = 24; shift >= 0; shift -= 8) {
      put((sum >>> shift) & 0xFF, 8);
    }
    empty(waiting / 8);
    return Arrays.copyOf(packed, size);
  }

  /** Writes the longest of: the same as one row up, the same as last seen, one byte as it is. */
  private int next(int at) {
    int above = match(at, at - row);
    int distance = row;
    int length = above;
    if (above < MAX && at + MIN <= source.length) {
      int hash = hash(at);
      int before = seen[hash];
      seen[hash] = at;
      int other = at - before > WINDOW ? 0 : match(at, before);
      if (other > above) {
        distance = at - before;
        length = other;
      }
    }
    if (length < MIN) {
      symbol(source[at] & 0xFF);
      return at + 1;
    }
    repeat(length, distance);
    return at + length;
  }

  private int match(int at, int before) {
    if (before < 0 || source[before] != source[at]) {
      return 0;
    }
    int end = Math.min(source.length, at + MAX);
    int found = Arrays.mismatch(source, at, end, source, before, before + end - at);
    return found < 0 ? end - at : found;
  }

  private int hash(int at) {
    int three =
        (source[at] & 0xFF) | ((source[at + 1] & 0xFF) << 8) | ((source[at + 2] & 0xFF) << 16);
    return (three * 0x9E3779B1) >>> (32 - HASH_BITS);
  }

  private void repeat(int length, int distance) {
    int code = LENGTH_CODES[length];
    symbol(END_OF_BLOCK + 1 + code);
    int far = distance <= 256 ? NEAR_CODES[distance - 1] : FAR_CODES[(distance - 1) >> 7];
    int lengthBits = LENGTH_BITS[code];
    int rest = ((distance - DISTANCES[far]) << 5) | DISTANCE_CODES[far];
    put((rest << lengthBits) | (length - LENGTHS[code]), lengthBits + 5 + Math.max(0, far / 2 - 1));
  }

  private static int index(int[] bases, int value) {
    int found = Arrays.binarySearch(bases, value);
    return found >= 0 ? found : -found - 2;
  }

  private void symbol(int symbol) {
    put(CODES[symbol], symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8);
  }

  /** RFC 1951, 3.2.6: the fixed codes of literals and lengths. */
  private static int code(int symbol) {
    if (symbol < 144) {
      return reversed(0x30 + symbol, 8);
    } else if (symbol < 256) {
      return reversed(0x190 + symbol - 144, 9);
    } else if (symbol < 280) {
      return reversed(symbol - 256, 7);
    }
    return reversed(0xC0 + symbol - 280, 8);
  }

  private static int reversed(int code, int length) {
    return Integer.reverse(code) >>> (32 - length);
  }

  /** Bits fill bytes from the lowest on; at most 24 at a time. */
  private void put(int value, int count) {
    bits |= (long) value << waiting;
    waiting += count;
    if (waiting >= Integer.SIZE) {
      empty(Integer.BYTES);
    }
  }

  /** Writes down the first bytes of those that wait. */
  private void empty(int bytes) {
    if (size + bytes > packed.length) {
      packed = Arrays.copyOf(packed, 2 * packed.length);
    }
    for (int i = 0; i < bytes; i++) {
      packed[size++] = (byte) bits;
      bits >>>= 8;
    }
    waiting -= 8 * bytes;
  }
}
