package io.answerable.architecture.samples;

import org.jmolecules.event.types.DomainEvent;

/** Breaks the rules about events: it is no record and carries an object. */
class BadEvent implements DomainEvent {

    final BadAggregate aggregate = new BadAggregate();
}
