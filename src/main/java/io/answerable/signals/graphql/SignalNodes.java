package io.answerable.signals.graphql;

import io.answerable.graphql.NodeLoader;
import io.answerable.signals.SignalFeed;
import io.answerable.signals.SignalView;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds the signals of today by id. */
@Component
class SignalNodes implements NodeLoader {

    private final SignalFeed feed;

    SignalNodes(SignalFeed feed) {
        this.feed = feed;
    }

    @Override
    public String type() {
        return "Signal";
    }

    @Override
    public Map<UUID, SignalView> load(Collection<UUID> ids) {
        return feed.byId(ids);
    }
}
