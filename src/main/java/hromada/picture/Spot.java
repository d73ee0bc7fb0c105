package hromada.picture;

/**
 * A point of a picture, counted from its upper left corner.
 *
 * @param x to the right
 * @param y downwards
 */
public record Spot(int x, int y) {}
