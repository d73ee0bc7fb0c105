package hromada.parse;

import hromada.model.DataText;
import hromada.model.Fields;
import java.util.List;

/**
 * A source record of which nothing was to be said.
 *
 * @param fields what it says
 * @param texts its texts
 */
record KnownRecord(Fields fields, List<DataText> texts) {
  KnownRecord {
    texts = List.copyOf(texts);
  }
}
