package io.answerable.oversight.portfolio;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.SystemUse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which processes rest on which systems, so that somebody can be found who answers for them (R-RPT-08). */
@Component
@Transactional(readOnly = true)
public class Processes {

    private final AiSystemRegister register;
    private final CurrentActor actor;

    Processes(AiSystemRegister register, CurrentActor actor) {
        this.register = register;
        this.actor = actor;
    }

    /**
     * Every process of that day by name, also those of single departments; one SQL statement.
     *
     * @param name only the process of that name, however it is capitalised
     * @throws org.springframework.security.access.AccessDeniedException without the permission to read
     */
    public List<ProcessView> on(LocalDate asOf, @Nullable String name) {
        actor.require(Permission.READ);
        var byName = new TreeMap<String, List<AiSystemView>>(String.CASE_INSENSITIVE_ORDER);
        register.all(asOf)
                .stream()
                .filter(it -> !it.state().isEnded())
                .forEach(system -> processes(system)
                        .filter(it -> name == null || it.equalsIgnoreCase(name))
                        .forEach(it -> byName.computeIfAbsent(it, fresh -> new ArrayList<>()).add(system)));
        return byName.entrySet()
                .stream()
                .map(it -> new ProcessView(it.getKey(), it.getValue().stream().distinct().toList()))
                .toList();
    }

    private static Stream<String> processes(AiSystemView system) {
        return Stream.concat(Stream.ofNullable(system.process()),
                system.uses().stream().map(SystemUse::process).filter(Objects::nonNull).map(Objects::requireNonNull));
    }
}
