package io.answerable.graphql.nodes;

import io.answerable.graphql.ViewOf;
import io.answerable.kernel.Refusal;
import java.util.List;
import org.springframework.graphql.execution.ClassNameTypeResolver;
import org.springframework.graphql.execution.SchemaMappingInspector;

/** Finds the type of the schema for what a controller returns where the schema promises an interface. */
public final class ViewNames {

    private static final String SUFFIX = "View";

    private final List<ViewOf> exceptions;

    public ViewNames(List<ViewOf> exceptions) {
        this.exceptions = List.copyOf(exceptions);
    }

    public ClassNameTypeResolver resolver() {
        var resolver = new ClassNameTypeResolver();
        resolver.setClassNameExtractor(ViewNames::byClass);
        exceptions.forEach(it -> resolver.addMapping(it.view(), it.type()));
        return resolver;
    }

    /** Tells the inspection of the schema the same. */
    public void describe(SchemaMappingInspector.Initializer inspection) {
        inspection.classNameFunction(type -> type.getName() + SUFFIX);
        exceptions.forEach(it -> inspection.classMapping(it.type(), it.view()));
        for (var refusal : Refusal.class.getPermittedSubclasses()) {
            inspection.classMapping(refusal.getSimpleName(), refusal);
        }
    }

    /** Name of the type that objects of this class stand for. */
    public String typeOf(Class<?> view) {
        return exceptions.stream()
                .filter(it -> it.view() == view)
                .map(ViewOf::type)
                .findFirst()
                .orElseGet(() -> byClass(view));
    }

    private static String byClass(Class<?> view) {
        var name = view.getSimpleName();
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }
}
