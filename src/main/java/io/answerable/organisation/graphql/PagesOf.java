package io.answerable.organisation.graphql;

import static java.util.stream.Collectors.groupingBy;

import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.organisation.PersonView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Asks for a page of people that belong to something. */
record PagesOf<K>(K owner, LocalDate asOf, Paging paging) {

    /** Which page as of which day. */
    record Wanted(LocalDate asOf, Paging paging) {}

    /** Finds pages for many owners at once. */
    @FunctionalInterface
    interface Finder<K> {
        Map<K, Page<PersonView>> find(Collection<K> owners, LocalDate asOf, Paging paging);
    }

    static <K> Map<PagesOf<K>, Page<PersonView>> load(Collection<PagesOf<K>> keys, Finder<K> finder) {
        var pages = new HashMap<PagesOf<K>, Page<PersonView>>();
        Function<PagesOf<K>, Wanted> wanted = it -> new Wanted(it.asOf(), it.paging());
        keys.stream().collect(groupingBy(wanted)).forEach((page, ofThatPage) -> {
            var found = finder.find(ofThatPage.stream().map(PagesOf::owner).toList(), page.asOf(), page.paging());
            found.forEach((owner, people) -> pages.put(new PagesOf<>(owner, page.asOf(), page.paging()), people));
        });
        return pages;
    }
}
