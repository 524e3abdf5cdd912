package io.answerable.inventory.surveys;

import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.SupplierId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds entries of the register for what people call a tool (domain model, P5, step 3). The same name, and the same
 * supplier where the unit names one, is a match; one single match is beyond doubt. Names that contain one another are
 * candidates for somebody to look at. A rejected system is never meant; a retired one may be, and INV-008 will say so.
 */
final class Matching {

    private static final int TELLING = 4;

    private Matching() {}

    /** Matches first, then what only sounds alike; each by key. */
    static List<AiSystemView> candidates(DeclaredUseView use, Collection<AiSystemView> register) {
        var matches = matches(use.tool(), use.supplier(), register);
        var alike = considered(register).filter(it -> !matches.contains(it))
                .filter(it -> soundsLike(normal(use.tool()), normal(it.name())))
                .toList();
        return Stream.concat(matches.stream(), alike.stream()).toList();
    }

    /** The one system that is meant, if there is no doubt. */
    static Optional<AiSystemView> unambiguous(
            String tool, @Nullable SupplierId supplier, Collection<AiSystemView> register) {
        var matches = matches(tool, supplier, register);
        return matches.size() == 1 ? Optional.of(matches.getFirst()) : Optional.empty();
    }

    private static List<AiSystemView> matches(
            String tool, @Nullable SupplierId supplier, Collection<AiSystemView> register) {
        return considered(register).filter(it -> normal(it.name()).equals(normal(tool)))
                .filter(it -> supplier == null || supplier.equals(it.supplier()))
                .toList();
    }

    private static Stream<AiSystemView> considered(Collection<AiSystemView> register) {
        return register.stream().filter(it -> it.state() != LifecycleState.REJECTED);
    }

    private static boolean soundsLike(String tool, String name) {
        return tool.length() >= TELLING && name.contains(tool) || name.length() >= TELLING && tool.contains(name);
    }

    private static String normal(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
