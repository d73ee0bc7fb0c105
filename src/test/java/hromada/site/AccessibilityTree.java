package hromada.site;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What Chromium hands to a screen reader, as an indented text: roles, names, states, in order. */
final class AccessibilityTree {
  /** Boxes without a meaning, and pieces of texts already told. */
  private static final Set<String> PASSED_OVER =
      Set.of("none", "generic", "InlineTextBox", "LineBreak", "LayoutTable", "LayoutTableRow");

  /** States that a reader hears. */
  private static final Set<String> STATES =
      Set.of("level", "expanded", "checked", "disabled", "required", "invalid", "live", "modal");

  private final Map<String, JsonObject> nodes = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private final Set<String> folded;

  private AccessibilityTree(Set<String> folded) {
    this.folded = folded;
  }

  /** The tree of a page; parts with a role in {@code folded} are one line. */
  static String of(Page page, Set<String> folded) {
    AccessibilityTree tree = new AccessibilityTree(folded);
    CDPSession session = page.context().newCDPSession(page);
    try {
      session.send("Accessibility.enable");
      JsonArray all = session.send("Accessibility.getFullAXTree").getAsJsonArray("nodes");
      for (JsonElement node : all) {
        tree.nodes.put(node.getAsJsonObject().get("nodeId").getAsString(), node.getAsJsonObject());
      }
      tree.tell(all.get(0).getAsJsonObject(), 0);
      return tree.text.toString();
    } finally {
      session.detach();
    }
  }

  private void tell(JsonObject node, int depth) {
    String role = value(node, "role");
    boolean passed = node.get("ignored").getAsBoolean() || PASSED_OVER.contains(role);
    if (!passed) {
      text.append("  ".repeat(depth)).append(line(node, role)).append('\n');
    }
    if (role.equals("StaticText") || folded.contains(role) || isOnlyItsName(node)) {
      return;
    }
    for (JsonObject child : children(node)) {
      tell(child, passed ? depth : depth + 1);
    }
  }

  private static String line(JsonObject node, String role) {
    String name = value(node, "name").replaceAll("\\s+", " ").strip();
    List<String> words = new ArrayList<>();
    words.add(role.equals("StaticText") ? "text" : role);
    if (!name.isEmpty()) {
      words.add("\"" + name + "\"");
    }
    for (JsonElement property : array(node, "properties")) {
      JsonObject state = property.getAsJsonObject();
      String key = state.get("name").getAsString();
      String value = value(state, "value");
      if (STATES.contains(key) && !value.equals("false")) {
        words.add(key + "=" + value);
      }
    }
    return String.join(" ", words);
  }

  /** Whether all there is inside is the text that also is the name. */
  private boolean isOnlyItsName(JsonObject node) {
    List<JsonObject> children = children(node);
    return children.size() == 1
        && value(children.get(0), "role").equals("StaticText")
        && value(children.get(0), "name").strip().equals(value(node, "name").strip());
  }

  private List<JsonObject> children(JsonObject node) {
    List<JsonObject> children = new ArrayList<>();
    for (JsonElement id : array(node, "childIds")) {
      JsonObject child = nodes.get(id.getAsString());
      if (child != null) {
        children.add(child);
      }
    }
    return children;
  }

  private static JsonArray array(JsonObject node, String key) {
    return node.has(key) ? node.getAsJsonArray(key) : new JsonArray();
  }

  private static String value(JsonObject node, String key) {
    JsonObject typed = node.has(key) ? node.getAsJsonObject(key) : new JsonObject();
    return typed.has("value") ? typed.get("value").getAsString() : "";
  }
}
