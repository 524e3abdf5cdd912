package io.answerable.signals;

import io.answerable.kernel.GovernanceEvent;

/** Something happened to a signal; no fact has changed. */
public sealed interface SignalEvent extends GovernanceEvent
        permits SignalRaised, SignalResolved, SignalAcknowledged, SignalWaived {}
