package hromada.render;

import org.jspecify.annotations.Nullable;

/**
 * A community police officer's report.
 *
 * @param area the place it is about
 * @param officer who reports; null where that is not known
 * @param from first day it is about
 * @param to last day it is about
 * @param awaited whether it is still to come
 * @param due when it, or the one after it, is due; null where that was not said
 */
public record ReportView(
    LinkView area,
    @Nullable LinkView officer,
    DateView from,
    DateView to,
    boolean awaited,
    @Nullable DateView due) {}
