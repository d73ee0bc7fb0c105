package hromada.serve;

import hromada.diagnostic.Outcome;
import hromada.model.Output;
import hromada.model.SiteConfig;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Where the preview's pages are made.
 *
 * @param root the site's folder
 * @param config reads the site's configuration anew; empty when it has errors
 * @param prepare makes the site of a configuration
 * @param listener told of every rebuild
 */
public record Workshop(
    Path root,
    Supplier<Outcome<Optional<SiteConfig>>> config,
    Function<SiteConfig, Outcome<Output>> prepare,
    Consumer<Rebuilt> listener) {}
