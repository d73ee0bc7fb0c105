package hromada.picture;

/**
 * A colour on another one, as steps of the palette from the ground to the colour. Sixteen colours
 * are enough, and four bits a pixel make small files.
 */
enum Ink {
  TEXT(0, 1, 2, 3, 4, 5, 6, 7),
  ACCENT(0, 8, 9, 10, 11, 12, 13, 14),
  REVERSED(14, 13, 12, 11, 10, 9, 8, 0);

  /** The ground of the whole card. */
  static final int PAPER = 0;

  static final int PINE = 14;
  static final int LINE = 15;

  private static final int STEPS = 7;
  private static final int[] PAPER_RGB = {0xFF, 0xFE, 0xFB};
  private static final int[] INK_RGB = {0x1E, 0x24, 0x21};
  private static final int[] PINE_RGB = {0x0F, 0x61, 0x50};
  private static final int[] LINE_RGB = {0xCD, 0xC6, 0xB6};

  @SuppressWarnings("ImmutableEnumChecker") // nobody writes into it
  private final int[] steps;

  Ink(int... steps) {
    this.steps = steps;
  }

  /** The colour of a pixel covered by this much, from 0 to 255. */
  int colour(int cover) {
    return steps[(cover * STEPS + 127) / 255];
  }

  /** Red, green and blue of all sixteen colours, those of assets/css/tokens.css in daylight. */
  static byte[] palette() {
    byte[] palette = new byte[3 * (LINE + 1)];
    for (int step = 0; step <= STEPS; step++) {
      mix(palette, step, INK_RGB, step);
      mix(palette, step == 0 ? PAPER : STEPS + step, PINE_RGB, step);
    }
    mix(palette, LINE, LINE_RGB, STEPS);
    return palette;
  }

  private static void mix(byte[] palette, int colour, int[] rgb, int step) {
    for (int i = 0; i < 3; i++) {
      palette[3 * colour + i] =
          (byte) ((PAPER_RGB[i] * (STEPS - step) + rgb[i] * step + STEPS / 2) / STEPS);
    }
  }
}
