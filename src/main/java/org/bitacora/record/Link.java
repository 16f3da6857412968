package org.bitacora.record;

/// One link of an incarnation's chain: a change, or only its stub.
public sealed interface Link permits Change, Stub {

    ChangeId id();
}
