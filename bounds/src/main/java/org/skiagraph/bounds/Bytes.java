package org.skiagraph.bounds;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Multi-byte numbers in byte arrays, at any alignment. {@code L} is little endian, {@code B} big endian. */
public final class Bytes {
    private static final VarHandle SHORT_L = view(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle SHORT_B = view(short[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INT_L = view(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT_B = view(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONG_L = view(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG_B = view(long[].class, ByteOrder.BIG_ENDIAN);

    private Bytes() {}

    private static VarHandle view(Class<?> array, ByteOrder order) {
        return MethodHandles.byteArrayViewVarHandle(array, order);
    }

    /** The unsigned 16-bit number at {@code i}. */
    public static int uint16L(byte[] b, int i) {
        return (short) SHORT_L.get(b, i) & 0xFFFF;
    }

    /** The unsigned 16-bit number at {@code i}. */
    public static int uint16B(byte[] b, int i) {
        return (short) SHORT_B.get(b, i) & 0xFFFF;
    }

    /** The 16-bit number at {@code i}. */
    public static short int16L(byte[] b, int i) {
        return (short) SHORT_L.get(b, i);
    }

    /** The 16-bit number at {@code i}. */
    public static short int16B(byte[] b, int i) {
        return (short) SHORT_B.get(b, i);
    }

    /** The 32-bit number at {@code i}. */
    public static int int32L(byte[] b, int i) {
        return (int) INT_L.get(b, i);
    }

    /** The 32-bit number at {@code i}. */
    public static int int32B(byte[] b, int i) {
        return (int) INT_B.get(b, i);
    }

    /** The unsigned 32-bit number at {@code i}. */
    public static long uint32L(byte[] b, int i) {
        return (int) INT_L.get(b, i) & 0xFFFF_FFFFL;
    }

    /** The unsigned 32-bit number at {@code i}. */
    public static long uint32B(byte[] b, int i) {
        return (int) INT_B.get(b, i) & 0xFFFF_FFFFL;
    }

    /** The 64-bit number at {@code i}. */
    public static long int64L(byte[] b, int i) {
        return (long) LONG_L.get(b, i);
    }

    /** The 64-bit number at {@code i}. */
    public static long int64B(byte[] b, int i) {
        return (long) LONG_B.get(b, i);
    }

    /** Puts the low 16 bits of {@code value} at {@code i}. */
    public static void put16L(byte[] b, int i, int value) {
        SHORT_L.set(b, i, (short) value);
    }

    /** Puts the low 16 bits of {@code value} at {@code i}. */
    public static void put16B(byte[] b, int i, int value) {
        SHORT_B.set(b, i, (short) value);
    }

    /** Puts 32 bits at {@code i}. */
    public static void put32L(byte[] b, int i, int value) {
        INT_L.set(b, i, value);
    }

    /** Puts 32 bits at {@code i}. */
    public static void put32B(byte[] b, int i, int value) {
        INT_B.set(b, i, value);
    }

    /** Puts 64 bits at {@code i}. */
    public static void put64L(byte[] b, int i, long value) {
        LONG_L.set(b, i, value);
    }

    /** Puts 64 bits at {@code i}. */
    public static void put64B(byte[] b, int i, long value) {
        LONG_B.set(b, i, value);
    }
}
