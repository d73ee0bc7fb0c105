package hromada.render;

import hromada.model.OutputFile;
import java.nio.file.*;
import org.junit.jupiter.api.Test;

class DumpTmpTest {
  @Test
  void dump() throws Exception {
    var site = Rendered.full("civic");
    site.findings().forEach(f -> System.out.println("FINDING " + f));
    for (OutputFile f : site.output().files()) {
      Path p = Path.of("/tmp/f2out").resolve(f.path());
      Files.createDirectories(p.getParent());
      if (f.content() instanceof OutputFile.Bytes b) Files.write(p, b.bytes());
      else if (f.content() instanceof OutputFile.Copy c)
        Files.copy(c.file(), p, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
