package io.answerable.architecture;

import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

/** Draws the modules and who knows whom, as Spring Modulith found it in the code. */
final class ModuleMap {

    private static final String BEGIN = "<!-- module map: begin -->\n";
    private static final String END = "<!-- module map: end -->";

    private final ApplicationModules modules;

    ModuleMap(ApplicationModules modules) {
        this.modules = modules;
    }

    String asMermaid() {
        var lines = Stream.concat(topLevel().map(ModuleMap::node), topLevel().flatMap(this::arrows));
        return lines.collect(Collectors.joining("\n", "```mermaid\nflowchart TD\n", "\n```\n"));
    }

    String putInto(String readme) {
        int begin = readme.indexOf(BEGIN) + BEGIN.length();
        return readme.substring(0, begin) + asMermaid() + readme.substring(readme.indexOf(END));
    }

    private Stream<ApplicationModule> topLevel() {
        return modules.stream()
                .filter(it -> !modules.hasParent(it) && !it.isOpen())
                .sorted(Comparator.comparing(it -> it.getIdentifier().toString()));
    }

    private static String node(ApplicationModule module) {
        return "    %s[\"%s\"]".formatted(module.getIdentifier(), module.getDisplayName());
    }

    private Stream<String> arrows(ApplicationModule module) {
        return module.getDirectDependencies(modules, DependencyType.values())
                .uniqueModules()
                .filter(it -> !it.isOpen() && !modules.hasParent(it) && !it.equals(module))
                .map(it -> "    %s --> %s".formatted(module.getIdentifier(), it.getIdentifier()))
                .sorted();
    }
}
