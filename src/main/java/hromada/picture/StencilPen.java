package hromada.picture;

/**
 * Turns an outline into dots. Every edge writes into each pixel it crosses how much of the rest of
 * the row it begins or ends to cover; the sums along a row then are the covered shares, exactly.
 */
final class StencilPen implements Outlines.Pen {
  /** Into how many straight pieces a curve falls: at 80 pixels each is off by a few hundredths. */
  private static final int PIECES = 8;

  private final double scale;
  private final int left;
  private final int top;
  private final int width;
  private final int height;
  private final double[] changes;
  private double startX;
  private double startY;
  private double x;
  private double y;

  /** A pen for an outline that fits into {@code box}. */
  StencilPen(double scale, Box box) {
    this.scale = scale;
    this.left = (int) Math.floor(box.minX * scale);
    this.top = (int) Math.floor(-box.maxY * scale);
    this.width = (int) Math.ceil(box.maxX * scale) - left + 1;
    this.height = (int) Math.ceil(-box.minY * scale) - top;
    this.changes = new double[width * height + 1];
  }

  /** Measures an outline. */
  static final class Box implements Outlines.Pen {
    private double minX;
    private double minY;
    private double maxX;
    private double maxY;

    @Override
    public void moveTo(double x, double y) {
      lineTo(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
      minX = Math.min(minX, x);
      maxX = Math.max(maxX, x);
      minY = Math.min(minY, y);
      maxY = Math.max(maxY, y);
    }

    @Override
    public void curveTo(double controlX, double controlY, double endX, double endY) {
      lineTo(controlX, controlY);
      lineTo(endX, endY);
    }
  }

  @Override
  public void moveTo(double toX, double toY) {
    close();
    startX = x = toX * scale - left;
    startY = y = -toY * scale - top;
  }

  @Override
  public void lineTo(double toX, double toY) {
    edge(toX * scale - left, -toY * scale - top);
  }

  @Override
  public void curveTo(double controlX, double controlY, double toX, double toY) {
    double fromX = x;
    double fromY = y;
    double cx = controlX * scale - left;
    double cy = -controlY * scale - top;
    double ex = toX * scale - left;
    double ey = -toY * scale - top;
    for (int i = 1; i <= PIECES; i++) {
      double t = (double) i / PIECES;
      double s = 1 - t;
      edge(
          s * s * fromX + 2 * s * t * cx + t * t * ex, s * s * fromY + 2 * s * t * cy + t * t * ey);
    }
  }

  private void close() {
    edge(startX, startY);
  }

  private void edge(double toX, double toY) {
    boolean down = toY > y;
    double upperX = down ? x : toX;
    double upperY = down ? y : toY;
    double lowerX = down ? toX : x;
    double lowerY = down ? toY : y;
    if (lowerY > upperY) {
      double slope = (lowerX - upperX) / (lowerY - upperY);
      for (int row = (int) upperY; row < lowerY; row++) {
        double from = Math.max(row, upperY);
        double to = Math.min(row + 1, lowerY);
        double a = upperX + (from - upperY) * slope;
        double b = upperX + (to - upperY) * slope;
        cross(row, Math.min(a, b), Math.max(a, b), down ? to - from : from - to);
      }
    }
    x = toX;
    y = toY;
  }

  /** An edge inside one row, from column {@code a} to {@code b}: shares {@code much} among them. */
  private void cross(int row, double a, double b, double much) {
    int first = (int) a;
    int last = (int) Math.ceil(b);
    int at = row * width;
    double before = 0;
    for (int column = first; column < Math.max(last, first + 1); column++) {
      double share = covered(column + 1, a, b) - covered(column, a, b);
      changes[at + column] += much * (share - before);
      before = share;
    }
    changes[at + Math.max(last, first + 1)] += much * (1 - before);
  }

  /**
   * The area left of {@code column} that lies right of the edge, for an edge one pixel high. Its
   * difference over one pixel is the share of that pixel.
   */
  private static double covered(double column, double a, double b) {
    if (column <= a) {
      return 0;
    }
    if (column >= b) {
      return column - (a + b) / 2;
    }
    return (column - a) * (column - a) / (2 * (b - a));
  }

  Stencil stencil() {
    close();
    byte[] cover = new byte[width * height];
    for (int row = 0; row < height; row++) {
      double sum = 0;
      for (int i = row * width; i < (row + 1) * width; i++) {
        sum += changes[i];
        cover[i] = (byte) Math.min(255, Math.round(Math.abs(sum) * 255));
      }
    }
    return new Stencil(left, top, width, cover);
  }
}
