package io.github.driftwatch.packed;

/** How the rows of one kind are packed: reading gives back what was written. */
interface Packing<T> {

    void write(T row, Packer packer);

    T read(Unpacker unpacker);
}
