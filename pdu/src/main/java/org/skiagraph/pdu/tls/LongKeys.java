package org.skiagraph.pdu.tls;

import java.security.AlgorithmConstraints;
import java.security.AlgorithmParameters;
import java.security.CryptoPrimitive;
import java.security.Key;
import java.security.interfaces.ECKey;
import java.util.Set;
import javax.crypto.interfaces.DHKey;
import org.jspecify.annotations.Nullable;

/** Refuses Diffie-Hellman keys of less than 2048 bits, and of less than 256 on a curve. PS3.15 B.11. */
final class LongKeys implements AlgorithmConstraints {
    private static final int LEAST_DH = 2048;
    private static final int LEAST_EC = 256;

    @Override
    public boolean permits(
            Set<CryptoPrimitive> primitives, String algorithm, @Nullable AlgorithmParameters parameters) {
        return true;
    }

    @Override
    public boolean permits(Set<CryptoPrimitive> primitives, Key key) {
        if (key instanceof DHKey dh) {
            return dh.getParams().getP().bitLength() >= LEAST_DH;
        }
        if (key instanceof ECKey ec && primitives.contains(CryptoPrimitive.KEY_AGREEMENT)) {
            return ec.getParams().getOrder().bitLength() >= LEAST_EC;
        }
        return true;
    }

    @Override
    public boolean permits(
            Set<CryptoPrimitive> primitives, String algorithm, Key key, @Nullable AlgorithmParameters parameters) {
        return permits(primitives, key);
    }
}
