package io.answerable.signals;

import graphql.relay.Connection;
import graphql.relay.Edge;
import graphql.relay.PageInfo;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One page of signals, and how many there are of each code in the whole list. */
public final class SignalPage implements Connection<SignalView> {

    private final Page<SignalView> page;
    private final List<SignalView> all;

    SignalPage(List<SignalView> signals, List<SignalOrder> orders, Paging paging) {
        this.all = signals;
        this.page = Page.ofAll(SignalOrder.sorted(signals, orders), paging, it -> SignalOrder.cursor(it, orders),
                SignalOrder.keys(orders));
    }

    @Override
    public List<Edge<SignalView>> getEdges() {
        return page.getEdges();
    }

    @Override
    public PageInfo getPageInfo() {
        return page.getPageInfo();
    }

    public List<SignalView> getNodes() {
        return page.getNodes();
    }

    public int getTotalCount() {
        return page.getTotalCount();
    }

    /** How many signals there are of each code, in the order of the codes. */
    public List<CodeCount> getCountsByCode() {
        return all.stream()
                .collect(Collectors.groupingBy(SignalView::code, TreeMap::new, Collectors.summingInt(it -> 1)))
                .entrySet()
                .stream()
                .map(it -> new CodeCount(it.getKey(), it.getValue()))
                .toList();
    }

    /** How many there are of one code. */
    public record CodeCount(String key, int value) {}
}
