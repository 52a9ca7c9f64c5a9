;; The loops of the network over rows of numbers: 32-bit floats, four at a time, or whole numbers of 16
;; bits, eight at a time.
(module
  (import "memory" "rows" (memory 1))

  ;; y[t] = constants + weights × x[t] for each of `n` rows, an even number; `outs` is a multiple of 16.
  ;; The constants stand behind the weights, which have a row of `outs` for each input.
  (func (export "across")
    (param $n i32) (param $x i32) (param $ins i32) (param $weights i32) (param $outs i32) (param $y i32)
    (local $t i32) (local $o i32) (local $i i32) (local $w i32) (local $from i32) (local $to i32)
    (local $constants i32) (local $step i32) (local $wide i32) (local $in v128)
    (local $a0 v128) (local $a1 v128) (local $a2 v128) (local $a3 v128)
    (local $b0 v128) (local $b1 v128) (local $b2 v128) (local $b3 v128)
    (local $w0 v128) (local $w1 v128) (local $w2 v128) (local $w3 v128)
    (local.set $step (i32.shl (local.get $outs) (i32.const 2)))
    (local.set $wide (i32.shl (local.get $ins) (i32.const 2)))
    (local.set $constants
      (i32.add (local.get $weights) (i32.mul (local.get $ins) (local.get $step))))
    (block $done
      (loop $rows
        (br_if $done (i32.ge_s (local.get $t) (local.get $n)))
        (local.set $o (i32.const 0))
        (loop $columns
          (local.set $w (i32.add (local.get $constants) (local.get $o)))
          (local.set $a0 (v128.load (local.get $w)))
          (local.set $a1 (v128.load offset=16 (local.get $w)))
          (local.set $a2 (v128.load offset=32 (local.get $w)))
          (local.set $a3 (v128.load offset=48 (local.get $w)))
          (local.set $b0 (local.get $a0))
          (local.set $b1 (local.get $a1))
          (local.set $b2 (local.get $a2))
          (local.set $b3 (local.get $a3))
          (local.set $w (i32.add (local.get $weights) (local.get $o)))
          (local.set $from (i32.add (local.get $x) (i32.mul (local.get $t) (local.get $wide))))
          (local.set $i (i32.const 0))
          (loop $inputs
            (local.set $w0 (v128.load (local.get $w)))
            (local.set $w1 (v128.load offset=16 (local.get $w)))
            (local.set $w2 (v128.load offset=32 (local.get $w)))
            (local.set $w3 (v128.load offset=48 (local.get $w)))
            (local.set $in (v128.load32_splat (local.get $from)))
            (local.set $a0 (f32x4.add (local.get $a0) (f32x4.mul (local.get $in) (local.get $w0))))
            (local.set $a1 (f32x4.add (local.get $a1) (f32x4.mul (local.get $in) (local.get $w1))))
            (local.set $a2 (f32x4.add (local.get $a2) (f32x4.mul (local.get $in) (local.get $w2))))
            (local.set $a3 (f32x4.add (local.get $a3) (f32x4.mul (local.get $in) (local.get $w3))))
            (local.set $in (v128.load32_splat (i32.add (local.get $from) (local.get $wide))))
            (local.set $b0 (f32x4.add (local.get $b0) (f32x4.mul (local.get $in) (local.get $w0))))
            (local.set $b1 (f32x4.add (local.get $b1) (f32x4.mul (local.get $in) (local.get $w1))))
            (local.set $b2 (f32x4.add (local.get $b2) (f32x4.mul (local.get $in) (local.get $w2))))
            (local.set $b3 (f32x4.add (local.get $b3) (f32x4.mul (local.get $in) (local.get $w3))))
            (local.set $w (i32.add (local.get $w) (local.get $step)))
            (local.set $from (i32.add (local.get $from) (i32.const 4)))
            (local.set $i (i32.add (local.get $i) (i32.const 1)))
            (br_if $inputs (i32.lt_s (local.get $i) (local.get $ins))))
          (local.set $to
            (i32.add (i32.add (local.get $y) (i32.mul (local.get $t) (local.get $step))) (local.get $o)))
          (v128.store (local.get $to) (local.get $a0))
          (v128.store offset=16 (local.get $to) (local.get $a1))
          (v128.store offset=32 (local.get $to) (local.get $a2))
          (v128.store offset=48 (local.get $to) (local.get $a3))
          (local.set $to (i32.add (local.get $to) (local.get $step)))
          (v128.store (local.get $to) (local.get $b0))
          (v128.store offset=16 (local.get $to) (local.get $b1))
          (v128.store offset=32 (local.get $to) (local.get $b2))
          (v128.store offset=48 (local.get $to) (local.get $b3))
          (local.set $o (i32.add (local.get $o) (i32.const 64)))
          (br_if $columns (i32.lt_s (local.get $o) (local.get $step))))
        (local.set $t (i32.add (local.get $t) (i32.const 2)))
        (br $rows))))

  ;; y[t] += what is positive of constants + unit × (weights × x[t]) for each of `n` rows, an even number, of
  ;; `width` numbers, a multiple of 16. Those of x and the weights are whole; of each two inputs the weights of a column stand
  ;; side by side. The constants, which are floats, stand behind the weights.
  (func (export "acrossWhole")
    (param $n i32) (param $x i32) (param $weights i32) (param $y i32) (param $width i32) (param $scale f32)
    (local $o i32) (local $w i32) (local $from i32) (local $to i32) (local $end i32) (local $last i32)
    (local $row i32) (local $wide i32) (local $v i32) (local $other i32) (local $below i32)
    (local $unit v128) (local $in v128)
    (local $a0 v128) (local $a1 v128) (local $a2 v128) (local $a3 v128)
    (local $b0 v128) (local $b1 v128) (local $b2 v128) (local $b3 v128)
    (local $w0 v128) (local $w1 v128) (local $w2 v128) (local $w3 v128)
    (local.set $unit (f32x4.splat (local.get $scale)))
    (local.set $row (i32.shl (local.get $width) (i32.const 1)))
    (local.set $wide (i32.shl (local.get $width) (i32.const 2)))
    (local.set $last (i32.add (local.get $x) (i32.mul (local.get $n) (local.get $row))))
    (block $done
      (loop $rows
        (br_if $done (i32.ge_u (local.get $x) (local.get $last)))
        (local.set $o (i32.const 0))
        (loop $columns
          (local.set $a0 (v128.const i32x4 0 0 0 0))
          (local.set $a1 (v128.const i32x4 0 0 0 0))
          (local.set $a2 (v128.const i32x4 0 0 0 0))
          (local.set $a3 (v128.const i32x4 0 0 0 0))
          (local.set $b0 (v128.const i32x4 0 0 0 0))
          (local.set $b1 (v128.const i32x4 0 0 0 0))
          (local.set $b2 (v128.const i32x4 0 0 0 0))
          (local.set $b3 (v128.const i32x4 0 0 0 0))
          (local.set $w (i32.add (local.get $weights) (local.get $o)))
          (local.set $from (local.get $x))
          (local.set $end (i32.add (local.get $x) (local.get $row)))
          (local.set $other (local.get $end))
          (loop $inputs
            (local.set $w0 (v128.load (local.get $w)))
            (local.set $w1 (v128.load offset=16 (local.get $w)))
            (local.set $w2 (v128.load offset=32 (local.get $w)))
            (local.set $w3 (v128.load offset=48 (local.get $w)))
            (local.set $in (v128.load32_splat (local.get $from)))
            (local.set $a0 (i32x4.add (local.get $a0) (i32x4.dot_i16x8_s (local.get $in) (local.get $w0))))
            (local.set $a1 (i32x4.add (local.get $a1) (i32x4.dot_i16x8_s (local.get $in) (local.get $w1))))
            (local.set $a2 (i32x4.add (local.get $a2) (i32x4.dot_i16x8_s (local.get $in) (local.get $w2))))
            (local.set $a3 (i32x4.add (local.get $a3) (i32x4.dot_i16x8_s (local.get $in) (local.get $w3))))
            (local.set $in (v128.load32_splat (local.get $other)))
            (local.set $b0 (i32x4.add (local.get $b0) (i32x4.dot_i16x8_s (local.get $in) (local.get $w0))))
            (local.set $b1 (i32x4.add (local.get $b1) (i32x4.dot_i16x8_s (local.get $in) (local.get $w1))))
            (local.set $b2 (i32x4.add (local.get $b2) (i32x4.dot_i16x8_s (local.get $in) (local.get $w2))))
            (local.set $b3 (i32x4.add (local.get $b3) (i32x4.dot_i16x8_s (local.get $in) (local.get $w3))))
            (local.set $v (i32.add (local.get $w) (local.get $wide)))
            (local.set $w0 (v128.load (local.get $v)))
            (local.set $w1 (v128.load offset=16 (local.get $v)))
            (local.set $w2 (v128.load offset=32 (local.get $v)))
            (local.set $w3 (v128.load offset=48 (local.get $v)))
            (local.set $in (v128.load32_splat offset=4 (local.get $from)))
            (local.set $a0 (i32x4.add (local.get $a0) (i32x4.dot_i16x8_s (local.get $in) (local.get $w0))))
            (local.set $a1 (i32x4.add (local.get $a1) (i32x4.dot_i16x8_s (local.get $in) (local.get $w1))))
            (local.set $a2 (i32x4.add (local.get $a2) (i32x4.dot_i16x8_s (local.get $in) (local.get $w2))))
            (local.set $a3 (i32x4.add (local.get $a3) (i32x4.dot_i16x8_s (local.get $in) (local.get $w3))))
            (local.set $in (v128.load32_splat offset=4 (local.get $other)))
            (local.set $b0 (i32x4.add (local.get $b0) (i32x4.dot_i16x8_s (local.get $in) (local.get $w0))))
            (local.set $b1 (i32x4.add (local.get $b1) (i32x4.dot_i16x8_s (local.get $in) (local.get $w1))))
            (local.set $b2 (i32x4.add (local.get $b2) (i32x4.dot_i16x8_s (local.get $in) (local.get $w2))))
            (local.set $b3 (i32x4.add (local.get $b3) (i32x4.dot_i16x8_s (local.get $in) (local.get $w3))))
            (local.set $w (i32.add (local.get $v) (local.get $wide)))
            (local.set $from (i32.add (local.get $from) (i32.const 8)))
            (local.set $other (i32.add (local.get $other) (i32.const 8)))
            (br_if $inputs (i32.lt_u (local.get $from) (local.get $end))))
          (local.set $to (i32.add (local.get $y) (local.get $o)))
          (local.set $below (i32.add (local.get $to) (local.get $wide)))
          (v128.store (local.get $to)
            (f32x4.add
              (v128.load (local.get $to))
              (f32x4.pmax
                (v128.const f32x4 0 0 0 0)
                (f32x4.add
                  (v128.load (local.get $w))
                  (f32x4.mul (local.get $unit) (f32x4.convert_i32x4_s (local.get $a0)))))))
          (v128.store offset=16 (local.get $to)
            (f32x4.add
              (v128.load offset=16 (local.get $to))
              (f32x4.pmax
                (v128.const f32x4 0 0 0 0)
                (f32x4.add
                  (v128.load offset=16 (local.get $w))
                  (f32x4.mul (local.get $unit) (f32x4.convert_i32x4_s (local.get $a1)))))))
          (v128.store offset=32 (local.get $to)
            (f32x4.add
              (v128.load offset=32 (local.get $to))
              (f32x4.pmax
                (v128.const f32x4 0 0 0 0)
                (f32x4.add
                  (v128.load offset=32 (local.get $w))
                  (f32x4.mul (local.get $unit) (f32x4.convert_i32x4_s (local.get $a2)))))))
          (v128.store offset=48 (local.get $to)
            (f32x4.add
              (v128.load offset=48 (local.get $to))
              (f32x4.pmax
                (v128.const f32x4 0 0 0 0)
                (f32x4.add
                  (v128.load offset=48 (local.get $w))
                  (f32x4.mul (local.get $unit) (f32x4.convert_i32x4_s (local.get $a3)))))))
          (v128.store (local.get $below)
            (f32x4.add
              (v128.load (local.get $below))
              (f32x4.pmax
                (v128.const f32x4 0 0 0 0)
                (f32x4.add
                  (v128.load (local.get $w))
                  (f32x4.mul (local.get $unit) (f32x4.convert_i32x4_s (local.get $b0)))))))
          (v128.store offset=16 (local.get $below)
            (f32x4.add
              (v128.load offset=16 (local.get $below))
              (f32x4.pmax
                (v128.const f32x4 0 0 0 0)
                (f32x4.add
                  (v128.load offset=16 (local.get $w))
                  (f32x4.mul (local.get $unit) (f32x4.convert_i32x4_s (local.get $b1)))))))
          (v128.store offset=32 (local.get $below)
            (f32x4.add
              (v128.load offset=32 (local.get $below))
              (f32x4.pmax
                (v128.const f32x4 0 0 0 0)
                (f32x4.add
                  (v128.load offset=32 (local.get $w))
                  (f32x4.mul (local.get $unit) (f32x4.convert_i32x4_s (local.get $b2)))))))
          (v128.store offset=48 (local.get $below)
            (f32x4.add
              (v128.load offset=48 (local.get $below))
              (f32x4.pmax
                (v128.const f32x4 0 0 0 0)
                (f32x4.add
                  (v128.load offset=48 (local.get $w))
                  (f32x4.mul (local.get $unit) (f32x4.convert_i32x4_s (local.get $b3)))))))
          (local.set $o (i32.add (local.get $o) (i32.const 64)))
          (br_if $columns (i32.lt_u (local.get $o) (local.get $wide))))
        (local.set $x (i32.add (local.get $x) (local.get $wide)))
        (local.set $y (i32.add (local.get $y) (i32.shl (local.get $wide) (i32.const 1))))
        (br $rows))))

  ;; Each column by itself along the rows: y[t] = constants + Σ weights[k] × x[t + (k - 2) × apart] for
  ;; five k, as whole numbers. Rows have `width` columns, a multiple of 8; those before and behind the `n` are read too.
  (func (export "along")
    (param $n i32) (param $x i32) (param $weights i32) (param $apart i32) (param $width i32) (param $y i32)
    (local $c i32) (local $k i32) (local $w i32) (local $from i32) (local $hop i32) (local $end i32)
    (local $row i32) (local $wide i32) (local $constants i32)
    (local $one v128) (local $other v128)
    (local.set $row (i32.shl (local.get $width) (i32.const 1)))
    (local.set $wide (i32.shl (local.get $width) (i32.const 2)))
    (local.set $hop (i32.mul (local.get $apart) (local.get $wide)))
    (local.set $x (i32.sub (local.get $x) (i32.shl (local.get $hop) (i32.const 1))))
    (local.set $end (i32.add (local.get $y) (i32.mul (local.get $n) (local.get $row))))
    (block $done
      (loop $rows
        (br_if $done (i32.ge_u (local.get $y) (local.get $end)))
        (local.set $c (i32.const 0))
        (loop $columns
          (local.set $w (i32.add (local.get $weights) (local.get $c)))
          (local.set $from (i32.add (local.get $x) (local.get $c)))
          (local.set $constants (i32.add (local.get $w) (i32.mul (local.get $wide) (i32.const 5))))
          (local.set $one (v128.load (local.get $constants)))
          (local.set $other (v128.load offset=16 (local.get $constants)))
          (local.set $k (i32.const 5))
          (loop $taps
            (local.set $one
              (f32x4.add
                (local.get $one)
                (f32x4.mul (v128.load (local.get $from)) (v128.load (local.get $w)))))
            (local.set $other
              (f32x4.add
                (local.get $other)
                (f32x4.mul (v128.load offset=16 (local.get $from)) (v128.load offset=16 (local.get $w)))))
            (local.set $w (i32.add (local.get $w) (local.get $wide)))
            (local.set $from (i32.add (local.get $from) (local.get $hop)))
            (local.set $k (i32.sub (local.get $k) (i32.const 1)))
            (br_if $taps (local.get $k)))
          (v128.store
            (i32.add (local.get $y) (i32.shr_u (local.get $c) (i32.const 1)))
            (i16x8.narrow_i32x4_s
              (i32x4.trunc_sat_f32x4_s (f32x4.nearest (local.get $one)))
              (i32x4.trunc_sat_f32x4_s (f32x4.nearest (local.get $other)))))
          (local.set $c (i32.add (local.get $c) (i32.const 32)))
          (br_if $columns (i32.lt_u (local.get $c) (local.get $wide))))
        (local.set $x (i32.add (local.get $x) (local.get $wide)))
        (local.set $y (i32.add (local.get $y) (local.get $row)))
        (br $rows))))

  ;; y[t] = what is positive of x[t], the row of what is asked and the row of `table` whose number stands at
  ;; places[t], added up in this order; each has 64 numbers.
  (func (export "seen")
    (param $n i32) (param $x i32) (param $asked i32) (param $table i32) (param $places i32) (param $y i32)
    (local $c i32) (local $w i32) (local $end i32)
    (local.set $end (i32.add (local.get $y) (i32.shl (local.get $n) (i32.const 8))))
    (block $done
      (loop $rows
        (br_if $done (i32.ge_u (local.get $y) (local.get $end)))
        (local.set $w
          (i32.add (local.get $table) (i32.shl (i32.load (local.get $places)) (i32.const 8))))
        (local.set $c (i32.const 0))
        (loop $columns
          (v128.store
            (i32.add (local.get $y) (local.get $c))
            (f32x4.pmax
              (v128.const f32x4 0 0 0 0)
              (f32x4.add
                (f32x4.add
                  (v128.load (i32.add (local.get $x) (local.get $c)))
                  (v128.load (i32.add (local.get $asked) (local.get $c))))
                (v128.load (i32.add (local.get $w) (local.get $c))))))
          (local.set $c (i32.add (local.get $c) (i32.const 16)))
          (br_if $columns (i32.lt_u (local.get $c) (i32.const 256))))
        (local.set $places (i32.add (local.get $places) (i32.const 4)))
        (local.set $x (i32.add (local.get $x) (i32.const 256)))
        (local.set $y (i32.add (local.get $y) (i32.const 256)))
        (br $rows))))

  ;; y = what is positive of x and the rows of weights whose bits are set, added up in their order; each
  ;; has 128 numbers.
  (func (export "placed") (param $y i32) (param $x i32) (param $weights i32) (param $bits i32)
    (local $c i32) (local $w i32) (local $left i32) (local $sum v128)
    (loop $columns
      (local.set $sum (v128.load (i32.add (local.get $x) (local.get $c))))
      (local.set $w (i32.add (local.get $weights) (local.get $c)))
      (local.set $left (local.get $bits))
      (block $done
        (loop $rows
          (br_if $done (i32.eqz (local.get $left)))
          (if (i32.and (local.get $left) (i32.const 1))
            (then (local.set $sum (f32x4.add (local.get $sum) (v128.load (local.get $w))))))
          (local.set $w (i32.add (local.get $w) (i32.const 512)))
          (local.set $left (i32.shr_u (local.get $left) (i32.const 1)))
          (br $rows)))
      (v128.store
        (i32.add (local.get $y) (local.get $c))
        (f32x4.pmax (v128.const f32x4 0 0 0 0) (local.get $sum)))
      (local.set $c (i32.add (local.get $c) (i32.const 16)))
      (br_if $columns (i32.lt_u (local.get $c) (i32.const 512))))))
