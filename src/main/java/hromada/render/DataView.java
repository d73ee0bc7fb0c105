package hromada.render;

import java.util.List;

/**
 * The open data, described.
 *
 * @param address absolute address of the description, to be cited
 * @param sets the sets
 */
public record DataView(String address, List<DataSetView> sets) {
  public DataView {
    sets = List.copyOf(sets);
  }
}
