package hromada.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BrowserTest {
  @Test
  void everySystemOpensAddressesItsOwnWay() {
    assertThat(Browser.opener("Linux", Map.of("DISPLAY", ":0"))).containsExactly("xdg-open");
    assertThat(Browser.opener("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")))
        .containsExactly("xdg-open");
    assertThat(Browser.opener("Mac OS X", Map.of())).containsExactly("open");
    assertThat(Browser.opener("Windows 11", Map.of()))
        .containsExactly("rundll32", "url.dll,FileProtocolHandler");
  }

  @Test
  void withoutAScreenNothingIsOpened() {
    assertThat(Browser.opener("Linux", Map.of())).isEmpty();
  }
}
