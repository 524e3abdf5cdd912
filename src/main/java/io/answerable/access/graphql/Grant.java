package io.answerable.access.graphql;

import io.answerable.access.Permission;
import io.answerable.access.Reach;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** One permission, and whether it holds for the whole organisation or just for some units and systems. */
record Grant(Permission permission, boolean everywhere) {

    static List<Grant> of(Map<Permission, Reach> reaches) {
        return reaches.entrySet()
                .stream()
                .filter(it -> !it.getValue().isNowhere())
                .map(it -> new Grant(it.getKey(), it.getValue().everywhere()))
                .sorted(Comparator.comparing(Grant::permission))
                .toList();
    }
}
