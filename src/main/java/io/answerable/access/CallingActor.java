package io.answerable.access;

import io.answerable.graphql.Caller;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the API for whom it answers. */
@Component
class CallingActor implements Caller {

    @Override
    public Optional<Identity> identity() {
        return CurrentActor.find().map(it -> new Identity(it.organisation(), it.ref()));
    }
}
