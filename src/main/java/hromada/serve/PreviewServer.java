package hromada.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/**
 * The preview of a site on this machine, and on no other: it listens to the loopback address only.
 */
public final class PreviewServer implements AutoCloseable {
  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  /** Editors write a file in several steps; they take less than this. */
  private static final Duration QUIET = Duration.ofMillis(10);

  private final HttpServer http;
  private final ExecutorService threads;
  private final Current current;
  private final FolderWatch watch;
  private final Rebuilder rebuilder;
  private final String token = UUID.randomUUID().toString();

  private PreviewServer(HttpServer http, Workshop workshop, UnaryOperator<byte[]> errands)
      throws IOException {
    Changes changes = new Changes(QUIET);
    this.http = http;
    this.current = new Current(Snapshot.NONE);
    this.threads = Executors.newCachedThreadPool(PreviewServer::daemon);
    this.watch = new FolderWatch(workshop.root(), changes::happened);
    this.rebuilder = new Rebuilder(workshop, current, watch);
    rebuilder.rebuild(Set.of(workshop.root()));
    threads.execute(() -> rebuilder.follow(changes));
    http.setExecutor(threads);
    http.createContext("/", new PreviewHandler(current));
    http.createContext(ErrandHandler.PATH, new ErrandHandler(token, errands));
    http.start();
  }

  /** The same without errands. */
  static PreviewServer start(int port, Workshop workshop) throws IOException {
    return start(port, workshop, asked -> new byte[0]);
  }

  /**
   * Serves the site as soon as its pages can be made; it is checked behind that.
   *
   * @param port the port to listen on, 0 for any free one
   * @param workshop where the pages come from
   * @param errands does what another process of this user asks for
   * @throws java.net.BindException when the port is taken
   */
  public static PreviewServer start(int port, Workshop workshop, UnaryOperator<byte[]> errands)
      throws IOException {
    // Else the second half of an answer waits up to 40 ms for the browser to confirm the first.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    InetAddress here = InetAddress.getByAddress("localhost", LOOPBACK);
    return new PreviewServer(
        HttpServer.create(new InetSocketAddress(here, port), 0), workshop, errands);
  }

  /** Whether the site that is shown is still being checked. */
  public boolean isChecking() {
    return !current.snapshot().review().isNew();
  }

  /** What another process of this user has to know to ask it for something. */
  public ServingNote note() {
    return new ServingNote(http.getAddress().getPort(), token, ServingNote.thisProgram());
  }

  /** The address of the start page. */
  public URI address() {
    return URI.create("http://localhost:" + http.getAddress().getPort() + "/");
  }

  @Override
  public void close() throws IOException {
    watch.close();
    rebuilder.close();
    current.close();
    http.stop(0);
    threads.shutdownNow();
  }

  /** A thread that keeps nobody from ending the program. */
  static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "hromada-preview");
    thread.setDaemon(true);
    return thread;
  }
}
