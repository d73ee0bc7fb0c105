package hromada.model;

import java.util.Optional;

/**
 * How the officer's reports of one area stand (rule P3).
 *
 * @param area slug of the place
 * @param last the newest report that is published
 * @param deadline when the next one is due
 */
public record ReportClock(String area, Optional<ItemKey> last, Deadline deadline) {}
