package hromada.picture;

/**
 * A shape turned into dots: how much of each pixel it covers.
 *
 * @param left where its first column stands, from the pen
 * @param top where its first row stands, from the base line downwards
 * @param width in pixels
 * @param height in pixels
 * @param cover row by row, 0 for nothing and 255 for all of a pixel
 */
@SuppressWarnings("ArrayRecordComponent") // never leaves this package, and nobody writes into it
record Stencil(int left, int top, int width, int height, byte[] cover) {}
