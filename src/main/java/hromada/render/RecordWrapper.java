package hromada.render;

import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Shows records to templates: their components by name, and nothing else. FreeMarker by itself
 * examines a class with {@code java.beans} first, which takes longer than to fill most pages.
 */
final class RecordWrapper extends DefaultObjectWrapper {
  /** By class; not a ClassValue, which is slow while there are many. */
  private static final Map<Class<?>, Map<String, Method>> COMPONENTS = new ConcurrentHashMap<>();

  RecordWrapper(Version behaviour) {
    super(behaviour);
    writeProtect();
  }

  private static Map<String, Method> components(Class<?> type) {
    Map<String, Method> known = COMPONENTS.get(type);
    if (known == null) {
      known = new HashMap<>();
      for (RecordComponent component : type.getRecordComponents()) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true); // some views are seen by this package only
        known.put(component.getName(), accessor);
      }
      COMPONENTS.put(type, known);
    }
    return known;
  }

  /** What views are made of first: FreeMarker tries other things before. */
  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value instanceof String text) {
      return new SimpleScalar(text);
    }
    return value instanceof Record view ? new View(view) : super.wrap(value);
  }

  @Override
  protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
    return value instanceof Record view ? new View(view) : super.handleUnknownType(value);
  }

  private final class View implements TemplateHashModel {
    private final Record view;
    private final Map<String, Method> components;

    private View(Record view) {
      this.view = view;
      this.components = components(view.getClass());
    }

    @Override
    public @Nullable TemplateModel get(String component) throws TemplateModelException {
      Method accessor = components.get(component);
      if (accessor == null) {
        return null;
      }
      try {
        return wrap(accessor.invoke(view));
      } catch (ReflectiveOperationException e) {
        throw new TemplateModelException(component, e);
      }
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}
