package hromada.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every value is what JBake's own way of reading makes of the same files. */
class JBakePropertiesTest {
  @TempDir Path root;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\uFEFFsite.host=https://example.test\n",
        "site.host=https://example.test\r\n# ремарка\r\n! ще одна\r\nключ : значення\r\n",
        "render.tags=true\ntemplate.news.file=n.ftlh\ntemplate.news.extension=.htm\n",
        "list=a, b ,c\\, d\nlist=e\nempty=\nspaced  value with spaces  \n",
        "long=one \\\n   two\nunicode=\\u0456\\t|\n\\#key=1\na\\=b=c\n",
        "include=other.properties\nkey=${content.folder}/x\nhome=${sys:user.dir}\n",
        "content.folder=тексти\ncontent.folder=texts\n"
      })
  void valuesAreThoseOfJBakesOwnLoader(String text) throws Exception {
    Files.writeString(root.resolve("jbake.properties"), text);
    assertThat(values(JBakeProperties.load(root, text))).isEqualTo(values(stock()));
  }

  @Test
  void oldNameOfTheFileIsStillRead() throws Exception {
    Files.writeString(root.resolve("jbake.properties"), "content.folder=new\n");
    Files.writeString(root.resolve("custom.properties"), "content.folder=old\nonly.old=yes\n");
    Map<String, Object> values =
        values(JBakeProperties.load(root, Files.readString(root.resolve("jbake.properties"))));
    assertThat(values).isEqualTo(values(stock())).containsEntry("only.old", "yes");
  }

  @Test
  void sourceFolderIsTheSites() throws Exception {
    assertThat(JBakeProperties.load(root, "").getSourceFolder()).isEqualTo(root.toFile());
  }

  private DefaultJBakeConfiguration stock() {
    return (DefaultJBakeConfiguration) new ConfigUtil().loadConfig(root.toFile(), null);
  }

  private static Map<String, Object> values(DefaultJBakeConfiguration configuration) {
    Map<String, Object> values = new TreeMap<>();
    configuration
        .getCompositeConfiguration()
        .getKeys()
        .forEachRemaining(key -> values.put(key, String.valueOf(configuration.get(key))));
    values.put("lists", configuration.getCompositeConfiguration().getList("list"));
    return values;
  }
}
