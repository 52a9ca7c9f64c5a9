;; The two loops of the network over rows of 32-bit floats, four at a time.
(module
  (import "memory" "rows" (memory 1))

  ;; y[t] = constants + weights × x[t] for each of `n` rows, an even number; `outs` is a multiple of 16.
  ;; The constants stand behind the weights, which have a row of `outs` for each input.
  ;; `how`: 0 as it is, 1 without what is negative, 2 the same, added to what y holds.
  (func (export "across")
    (param $n i32) (param $x i32) (param $ins i32) (param $weights i32) (param $outs i32) (param $y i32) (param $how i32)
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
          (call $store (local.get $to) (local.get $a0) (local.get $how))
          (call $store (i32.add (local.get $to) (i32.const 16)) (local.get $a1) (local.get $how))
          (call $store (i32.add (local.get $to) (i32.const 32)) (local.get $a2) (local.get $how))
          (call $store (i32.add (local.get $to) (i32.const 48)) (local.get $a3) (local.get $how))
          (local.set $to (i32.add (local.get $to) (local.get $step)))
          (call $store (local.get $to) (local.get $b0) (local.get $how))
          (call $store (i32.add (local.get $to) (i32.const 16)) (local.get $b1) (local.get $how))
          (call $store (i32.add (local.get $to) (i32.const 32)) (local.get $b2) (local.get $how))
          (call $store (i32.add (local.get $to) (i32.const 48)) (local.get $b3) (local.get $how))
          (local.set $o (i32.add (local.get $o) (i32.const 64)))
          (br_if $columns (i32.lt_s (local.get $o) (local.get $step))))
        (local.set $t (i32.add (local.get $t) (i32.const 2)))
        (br $rows))))

  (func $store (param $to i32) (param $sum v128) (param $how i32)
    (if (local.get $how)
      (then (local.set $sum (f32x4.pmax (v128.const f32x4 0 0 0 0) (local.get $sum)))))
    (if (i32.eq (local.get $how) (i32.const 2))
      (then (local.set $sum (f32x4.add (v128.load (local.get $to)) (local.get $sum)))))
    (v128.store (local.get $to) (local.get $sum)))

  ;; Each column by itself along the rows: y[t] = constants + Σ weights[k] × x[t + (k - 2) × apart] for
  ;; five k. Rows have `width` columns, a multiple of 4; those before and behind the `n` are read too.
  (func (export "along")
    (param $n i32) (param $x i32) (param $width i32) (param $weights i32) (param $apart i32) (param $y i32)
    (local $t i32) (local $c i32) (local $k i32) (local $w i32) (local $from i32)
    (local $step i32) (local $hop i32) (local $sum v128)
    (local.set $step (i32.shl (local.get $width) (i32.const 2)))
    (local.set $hop (i32.mul (local.get $apart) (local.get $step)))
    (block $done
      (loop $rows
        (br_if $done (i32.ge_s (local.get $t) (local.get $n)))
        (local.set $c (i32.const 0))
        (loop $columns
          (local.set $w (i32.add (local.get $weights) (local.get $c)))
          (local.set $from
            (i32.sub
              (i32.add
                (i32.add (local.get $x) (i32.mul (local.get $t) (local.get $step)))
                (local.get $c))
              (i32.shl (local.get $hop) (i32.const 1))))
          (local.set $sum
            (v128.load (i32.add (local.get $w) (i32.mul (local.get $step) (i32.const 5)))))
          (local.set $k (i32.const 0))
          (loop $taps
            (local.set $sum
              (f32x4.add
                (local.get $sum)
                (f32x4.mul (v128.load (local.get $from)) (v128.load (local.get $w)))))
            (local.set $w (i32.add (local.get $w) (local.get $step)))
            (local.set $from (i32.add (local.get $from) (local.get $hop)))
            (local.set $k (i32.add (local.get $k) (i32.const 1)))
            (br_if $taps (i32.lt_s (local.get $k) (i32.const 5))))
          (v128.store
            (i32.add
              (i32.add (local.get $y) (i32.mul (local.get $t) (local.get $step)))
              (local.get $c))
            (local.get $sum))
          (local.set $c (i32.add (local.get $c) (i32.const 16)))
          (br_if $columns (i32.lt_s (local.get $c) (local.get $step))))
        (local.set $t (i32.add (local.get $t) (i32.const 1)))
        (br $rows)))))
