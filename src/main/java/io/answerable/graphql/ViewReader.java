package io.answerable.graphql;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads a property of a view or payload of which nothing is known but the name of the property. */
public final class ViewReader {

    private static final ClassValue<Map<String, Optional<Method>>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private ViewReader() {}

    /** The identity of a view: its {@code id}, a UUID or an identifier with a {@code value} that is one. */
    public static UUID idOf(Object view) {
        var id = read(view, "id");
        var value = id instanceof UUID || id == null ? id : read(id, "value");
        if (value instanceof UUID uuid) {
            return uuid;
        }
        throw new IllegalStateException(view.getClass().getName() + " has no id that is a UUID");
    }

    /** The value of a record component or of a map's entry; null where there is none of that name. */
    public static @Nullable Object read(Object source, String property) {
        return source instanceof Map<?, ?> map
                ? map.get(property)
                : accessor(source.getClass(), property).map(it -> call(it, source)).orElse(null);
    }

    private static Optional<Method> accessor(Class<?> type, String property) {
        return ACCESSORS.get(type).computeIfAbsent(property, name -> find(type, name));
    }

    private static Optional<Method> find(Class<?> type, String name) {
        try {
            var method = type.getMethod(name);
            method.setAccessible(true);
            return Optional.of(method);
        } catch (NoSuchMethodException absent) {
            return Optional.empty();
        }
    }

    private static @Nullable Object call(Method method, Object source) {
        try {
            return method.invoke(source);
        } catch (InvocationTargetException | IllegalAccessException problem) {
            throw new IllegalStateException("Cannot read " + method, problem);
        }
    }
}
