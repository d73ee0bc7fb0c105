package hromada.serve;

import hromada.build.Draft;
import hromada.diagnostic.Outcome;
import hromada.model.SiteConfig;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Where the preview's pages are made.
 *
 * @param root the site's folder
 * @param config reads the site's configuration anew; empty when it has errors
 * @param prepare makes the site of a configuration, as far as it must be to be looked at, where
 *     these files may have changed
 * @param listener told of every rebuild
 */
public record Workshop(
    Path root,
    Supplier<Outcome<Optional<SiteConfig>>> config,
    BiFunction<SiteConfig, Set<Path>, Outcome<Draft>> prepare,
    Consumer<Rebuilt> listener) {}
