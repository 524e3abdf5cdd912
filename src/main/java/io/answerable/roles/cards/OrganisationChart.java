package io.answerable.roles.cards;

import io.answerable.roles.scopes.HolderViews;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People, the roles they hold and the lines between them on a day, as a graph (R-ROL-47).
 *
 * @param nodes each once
 * @param edges from the one who reports or holds to the one reported to or the role held
 */
public record OrganisationChart(LocalDate asOf, List<ChartNode> nodes, List<ChartEdge> edges) {

    /** What a node stands for. */
    public enum NodeKind {
        PERSON, ROLE, VACANCY
    }

    /** What an edge says. */
    public enum EdgeKind {
        REPORTING, FUNCTIONAL, HOLDS
    }

    /**
     * A person, a role for a scope, or such a role that nobody present holds.
     *
     * @param ref identifies the node within the chart
     */
    public record ChartNode(String ref, NodeKind kind, HolderViews.@Nullable OnDay holder, @Nullable Place place) {

        /** A role for a scope. */
        public record Place(String role, io.answerable.roles.Scope scope, LocalDate asOf) {}
    }

    /** A line between two nodes, by their refs. */
    public record ChartEdge(String from, String to, EdgeKind kind) {}
}
