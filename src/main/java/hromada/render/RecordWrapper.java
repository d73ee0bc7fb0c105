package hromada.render;

import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shows records to templates: their components by name, and nothing else. FreeMarker by itself
 * examines a class with {@code java.beans} first, which takes longer than to fill most pages.
 */
final class RecordWrapper extends DefaultObjectWrapper {
  private static final ClassValue<Map<String, Method>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> components = new HashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true); // some views are seen by this package only
            components.put(component.getName(), accessor);
          }
          return components;
        }
      };

  RecordWrapper(Version behaviour) {
    super(behaviour);
    writeProtect();
  }

  @Override
  protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
    return value instanceof Record view ? new View(view) : super.handleUnknownType(value);
  }

  private final class View implements TemplateHashModel {
    private final Record view;

    private View(Record view) {
      this.view = view;
    }

    @Override
    public @Nullable TemplateModel get(String component) throws TemplateModelException {
      Method accessor = COMPONENTS.get(view.getClass()).get(component);
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
