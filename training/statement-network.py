"""Fits the network that reads statements: `python statement-network.py QUARTER`.

It reads `.build/network` as `network-examples.ts` wrote it, learns from all articles but those of the
quarter (0 to 3; `all` leaves none out) and writes what it fitted to `QUARTER.f32` there: each layer's
numbers one after the other, in the order in which `statement-network.ts` reads them. PyTorch and NumPy;
a quarter of an hour on one core.
"""

import sys
import time
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional

FOLDER = Path(__file__).parent.parent / ".build" / "network"
# As in src/models/statement-network.
VECTOR, SHAPES, SUFFIXES, SUFFIX, LEXICON, PLACE, INPUTS = 32, 6, 2048, 8, 13, 4, 64
WIDTH, DILATIONS, TAPS, OUTPUTS = 128, (1, 2, 4, 8, 16, 1), 5, 7
VIEW, VIEW_DILATIONS = 64, (1, 3, 9)
# The source, the piece before the cue, the piece behind it.
PARTS = 3
# Where steps of distance begin; those before the cue and those behind it have numbers of their own.
STEPS = torch.tensor([1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 30, 45, 70, 110])
DISTANCES, SENTENCES, CROSSED = 2 * (len(STEPS) + 1), 7, 4
# As the examples number it: what was looked for, and a part of which nobody knows where it is.
ATTRIBUTIONS, STATEMENTS, UNKNOWN = 1, 2, -2
EPOCHS, RATE, VECTOR_RATE, TOKENS_A_BATCH = 11, 3e-3, 5e-4, 1500
# Of 256 numbers as many are left out; shares of the words that are not known, and of the names that change places.
DROPPED, UNSEEN_WORDS, SWAPPED = 38, 0.05, 0.3
READ_WEIGHT = 2.0
# Of two that were tried, the one with fewer of our tests' sentences wrong (docs/evaluation/quotations.md).
SEED_OF_ALL = 2
# Shapes of a name's words.
CAPITALS = torch.tensor([2, 3])
IMPOSSIBLE = -1e4
# Columns of a token.
WORD, SHAPE, ENDING, SENTENCE, LABELS = 0, 1, 2, 5, 6


def bits(value: torch.Tensor, count: int) -> torch.Tensor:
    return (value.unsqueeze(-1) >> torch.arange(count)) & 1


def convolution(width: int, dilation: int) -> nn.Conv1d:
    """Along the tokens, each number by itself."""
    padding = dilation * (TAPS // 2)
    return nn.Conv1d(width, width, TAPS, padding=padding, dilation=dilation, groups=width)


def taps_of(along: nn.Conv1d, x: torch.Tensor) -> torch.Tensor:
    """What `along` makes of tokens times numbers, tap by tap: three times as fast as PyTorch's own on a processor."""
    step, length = along.dilation[0], x.shape[1]
    padded = functional.pad(x, (0, 0, step * (TAPS // 2), step * (TAPS // 2)))
    sum = along.bias
    for tap in range(TAPS):
        sum = torch.addcmul(sum, padded[:, tap * step : tap * step + length], along.weight[:, 0, tap])
    return sum


class Dropout(nn.Module):
    """As PyTorch's, from bytes by chance: a tenth of its time on a processor."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        if not self.training:
            return x
        chance = torch.empty(x.numel() // 8 + 1, dtype=torch.int64).random_(-(2**63), None)
        kept = chance.view(torch.uint8)[: x.numel()].view(x.shape) >= DROPPED
        return x * kept * (256 / (256 - DROPPED))


class Network(nn.Module):
    """Convolutions over the tokens of a paragraph, and where the parts of an attribution lie as seen from its cue."""

    def __init__(self, vectors: np.ndarray):
        super().__init__()
        known = torch.cat([torch.zeros(1, vectors.shape[1]), torch.from_numpy(vectors)])
        self.words = nn.Embedding.from_pretrained(known, freeze=False, padding_idx=0)
        self.reduced = nn.Linear(vectors.shape[1], VECTOR, bias=False)
        self.suffixes = nn.Embedding(SUFFIXES, SUFFIX)
        nn.init.normal_(self.suffixes.weight, 0, 0.1)
        self.input = nn.Linear(INPUTS, WIDTH)
        self.along = nn.ModuleList(convolution(WIDTH, d) for d in DILATIONS)
        self.across = nn.ModuleList(nn.Linear(WIDTH, WIDTH) for _ in DILATIONS)
        self.output = nn.Linear(WIDTH, OUTPUTS)
        self.cue = nn.Linear(2 * WIDTH, WIDTH)
        self.attribution = nn.Parameter(torch.zeros(WIDTH))
        self.absent = nn.Linear(WIDTH, PARTS)
        self.near = nn.Linear(WIDTH, VIEW, bias=False)
        self.asking = nn.Linear(WIDTH, VIEW)
        self.view_distance = nn.Parameter(torch.zeros(DISTANCES, VIEW))
        self.view_sentence = nn.Parameter(torch.zeros(SENTENCES, VIEW))
        self.view_along = nn.ModuleList(convolution(VIEW, d) for d in VIEW_DILATIONS)
        self.view_across = nn.ModuleList(nn.Linear(VIEW, VIEW) for _ in VIEW_DILATIONS)
        self.begin = nn.Linear(VIEW, PARTS)
        self.end = nn.Linear(VIEW, PARTS * VIEW)
        self.distance = nn.Parameter(torch.zeros(DISTANCES, 2 * PARTS))
        self.sentence = nn.Parameter(torch.zeros(SENTENCES, 2 * PARTS))
        self.crossed = nn.Parameter(torch.zeros(CROSSED, PARTS))
        self.drop = Dropout()

    def disguised(self, tokens: torch.Tensor) -> torch.Tensor:
        """Words with capitals within sentences in each other's places, with their endings, and words that are not known."""
        is_name = torch.isin(tokens[..., SHAPE], CAPITALS)
        sentence = tokens[..., SENTENCE]
        is_name[:, 1:] &= sentence[:, 1:] == sentence[:, :-1]
        is_name[:, 0] = False
        places = (is_name & (torch.rand(is_name.shape) < SWAPPED)).nonzero(as_tuple=True)
        order = torch.randperm(len(places[0]))
        others = tokens[places[0][order], places[1][order]]
        tokens = tokens.clone()
        for column in (WORD, ENDING):
            tokens[places[0], places[1], column] = others[:, column]
        unknown = torch.rand(is_name.shape) < UNSEEN_WORDS
        tokens[..., WORD] = tokens[..., WORD].masked_fill(unknown, -1)
        return tokens

    def vectors(self) -> torch.Tensor:
        return self.reduced(self.words.weight)

    def states(self, tokens: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        if self.training:
            tokens = self.disguised(tokens)
        word, shape, suffix, lexicon, place = tokens[..., :5].unbind(-1)
        parts = [
            self.drop(self.reduced(self.words(word + 1))),
            functional.one_hot(shape, SHAPES),
            self.drop(self.suffixes(suffix)),
            bits(lexicon, LEXICON),
            bits(place, PLACE),
            (word < 0).unsqueeze(-1),
        ]
        x = functional.relu(self.input(torch.cat([p.float() for p in parts], -1)))
        return self.deepened(x, mask, self.along, self.across)

    def deepened(self, x: torch.Tensor, mask: torch.Tensor, along, across) -> torch.Tensor:
        """What pairs of layers add to numbers of tokens, one along them and one across the numbers."""
        is_token = mask.unsqueeze(-1).float()
        x = x * is_token
        for convolution, layer in zip(along, across):
            x = (x + self.drop(functional.relu(layer(taps_of(convolution, x))))) * is_token
        return x

    def pointed(self, x, tokens, mask, row, first, last, question, begins):
        """Log likelihoods of "absent" and of each token as begin of each part, and of each token as its end.

        `row`: the cue's passage; `begins`: from where ends are looked for. What counts as said differs a
        little between attributions of all kinds and statements.
        """
        other = (question == ATTRIBUTIONS).unsqueeze(1) * self.attribution
        cue = functional.relu(self.cue(torch.cat([x[row, first], x[row, last]], -1)) + other)
        at = torch.arange(x.shape[1])[None]
        before, behind = at < first[:, None], at > last[:, None]
        away = torch.where(before, first[:, None] - at, at - last[:, None])
        step = (away.unsqueeze(-1) >= STEPS).sum(-1) + behind * (DISTANCES // 2)
        sentence = tokens[..., SENTENCE][row]
        sentences = (sentence - sentence.gather(1, first[:, None])).clamp(-3, 3) + 3
        place = (self.distance[step] + self.sentence[sentences]).transpose(1, 2)
        side = torch.stack([before | behind, before, behind], 1) & mask[row][:, None]

        view = self.near(x)[row] + self.asking(self.drop(cue))[:, None]
        view = functional.relu(view + self.view_distance[step] + self.view_sentence[sentences])
        view = self.deepened(view, mask[row], self.view_along, self.view_across)
        scores = self.begin(view).transpose(1, 2) + place[:, :PARTS]
        scores = torch.cat([self.absent(cue).unsqueeze(-1), scores.masked_fill(~side, IMPOSSIBLE)], -1)

        at_begin = view[torch.arange(len(row))[:, None], begins]
        ends = self.end.weight.view(PARTS, VIEW, VIEW)
        queries = torch.einsum("cpw,pvw->cpv", self.drop(at_begin), ends) + self.end.bias.view(PARTS, VIEW)
        crossed = (sentence[:, None] - sentence.gather(1, begins).unsqueeze(-1)).clamp(0, CROSSED - 1)
        crossing = self.crossed.T[torch.arange(PARTS)[:, None], crossed]
        end_scores = torch.einsum("cpw,ctw->cpt", queries, view) / VIEW**0.5 + place[:, PARTS:] + crossing
        # An end lies on the cue's side on which its begin does.
        may = side & (at[:, None] >= begins.unsqueeze(-1))
        may &= behind[:, None] | (begins < first[:, None]).unsqueeze(-1)
        may &= before[:, None] | (begins > last[:, None]).unsqueeze(-1)
        end_scores = end_scores.masked_fill(~may, IMPOSSIBLE)
        return scores.log_softmax(-1), end_scores.log_softmax(-1)


class Examples:
    def __init__(self):
        self.tokens = np.fromfile(FOLDER / "tokens.i32", "<i4").reshape(-1, 7)
        self.passages = np.fromfile(FOLDER / "passages.i32", "<i4").reshape(-1, 4)
        self.vectors = np.fromfile(FOLDER / "vectors.f32", "<f4").reshape(-1, 100)
        pointers = np.fromfile(FOLDER / "pointers.i32", "<i4").reshape(-1, 12)
        pointers = pointers[np.argsort(pointers[:, 0], kind="stable")]
        begins = np.searchsorted(pointers[:, 0], np.arange(len(self.passages) + 1))
        self.pointers = [pointers[a:b, 1:] for a, b in zip(begins, begins[1:])]

    def of(self, quarters: list[int]) -> np.ndarray:
        """Passages of these quarters."""
        is_one = np.isin(self.passages[:, 2], quarters) & (self.passages[:, 1] > 0)
        return np.flatnonzero(is_one)

    def batches(self, passages: np.ndarray, random: np.random.Generator) -> list[list[int]]:
        """Passages of like length together, in no order."""
        lengths = self.passages[passages, 1]
        groups, group = [], []
        for i in passages[np.argsort(lengths + random.random(len(passages)) * 8)]:
            if group and (len(group) + 1) * self.passages[i, 1] > TOKENS_A_BATCH:
                groups.append(group)
                group = []
            group.append(i)
        groups.append(group)
        random.shuffle(groups)
        return groups

    def padded(self, group: list[int]):
        longest = self.passages[group, 1].max()
        rows = np.zeros((len(group), longest, self.tokens.shape[1]), np.int64)
        mask = np.zeros((len(group), longest), bool)
        for k, i in enumerate(group):
            start, length = self.passages[i, :2]
            rows[k, :length] = self.tokens[start : start + length]
            mask[k, :length] = True
        pointers = np.concatenate([self.pointers[i] for i in group]).astype(np.int64)
        row = np.repeat(np.arange(len(group)), [len(self.pointers[i]) for i in group])
        asked = self.passages[group, 3].astype(np.int64)
        return [torch.from_numpy(a) for a in (rows, mask, pointers, row, asked)]


def losses(network: Network, rows, mask, pointers, row, asked) -> tuple[torch.Tensor, torch.Tensor]:
    """Of the outputs and of the pointers, a token."""
    x = network.states(rows, mask)
    each = functional.binary_cross_entropy_with_logits(
        network.output(x), bits(rows[..., LABELS], OUTPUTS).float(), reduction="none"
    )
    attributions, statements = ((asked & a).bool().unsqueeze(1) for a in (ATTRIBUTIONS, STATEMENTS))
    counts = torch.cat([attributions.expand(-1, 2), statements.expand(-1, OUTPUTS - 2)], 1)
    outputs = (each * counts[:, None, :])[mask].sum() / mask.sum()
    if not len(pointers):
        return outputs, torch.zeros(())
    question, first, last = pointers[:, 0], pointers[:, 1], pointers[:, 2]
    begins, ends = pointers[:, 3:9:2], pointers[:, 4:9:2]
    begin, end = network.pointed(x, rows, mask, row, first, last, question, begins.clamp(0))
    # A source of which only a name is known begins somewhere before that and ends somewhere behind it.
    at = torch.arange(-1, x.shape[1])
    least, most = begins.clone(), ends.clone()
    least[:, 0], most[:, 0] = pointers[:, 9], pointers[:, 10]
    is_begin = (at >= least.unsqueeze(-1)) & (at <= begins.unsqueeze(-1))
    is_end = (at[1:] >= ends.unsqueeze(-1)) & (at[1:] <= most.unsqueeze(-1))
    known, there = begins != UNKNOWN, begins >= 0
    wrong_begin = -begin.masked_fill(~is_begin, IMPOSSIBLE).logsumexp(-1)
    wrong_end = -end.masked_fill(~is_end, IMPOSSIBLE).logsumexp(-1)
    weight = torch.where(question == STATEMENTS, READ_WEIGHT, 1.0)[:, None]
    wrong = wrong_begin.masked_fill(~known, 0) + wrong_end.masked_fill(~there, 0)
    return outputs, (wrong * weight).sum() / mask.sum()


def fit(examples: Examples, passages: np.ndarray, seed: int) -> Network:
    network = Network(examples.vectors)
    random = np.random.default_rng(seed)
    words = [network.words.weight]
    others = [p for p in network.parameters() if p is not words[0]]
    groups = [{"params": others, "lr": RATE}, {"params": words, "lr": VECTOR_RATE}]
    optimiser = torch.optim.Adam(groups, fused=True)
    epochs = [examples.batches(passages, random) for _ in range(EPOCHS)]
    steps = sum(len(epoch) for epoch in epochs)
    rates = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, [RATE, VECTOR_RATE], total_steps=steps + 1, pct_start=0.15
    )
    for number, epoch in enumerate(epochs):
        started, total = time.time(), np.zeros(2)
        network.train()
        for group in epoch:
            outputs, pointers = losses(network, *examples.padded(group))
            optimiser.zero_grad()
            (outputs + pointers).backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            rates.step()
            total += outputs.item(), pointers.item()
        mean = total / len(epoch)
        print(f"epoch {number + 1}: {mean[0]:.4f} {mean[1]:.4f}, {time.time() - started:.0f} s", flush=True)
    return network.eval()


@torch.no_grad()
def report(network: Network, examples: Examples, name: str, passages: np.ndarray) -> None:
    """How often the likeliest source and content are right, the cue given."""
    right, count = np.zeros(3), np.zeros(3)
    for group in examples.batches(passages, np.random.default_rng(0)):
        rows, mask, pointers, row, _ = examples.padded(group)
        if not len(pointers):
            continue
        x = network.states(rows, mask)
        as_read = torch.full_like(pointers[:, 0], STATEMENTS)
        asked = (x, rows, mask, row, pointers[:, 1], pointers[:, 2], as_read)
        begin, _ = network.pointed(*asked, pointers[:, 3:9:2].clamp(0))
        found = begin.argmax(-1) - 1
        _, end = network.pointed(*asked, found.clamp(0))
        ends = torch.where(found >= 0, end.argmax(-1), -1)
        is_right = (found == pointers[:, 3:9:2]) & (ends == pointers[:, 4:9:2])
        exact = (pointers[:, 3] != UNKNOWN) & (pointers[:, 3] == pointers[:, 9]) & (pointers[:, 4] == pointers[:, 10])
        read, is_content = pointers[:, 0] == STATEMENTS, is_right[:, 1:].all(1)
        right += [(is_right[exact, 0].sum()).item(), is_content[~read].sum().item(), is_content[read].sum().item()]
        count += [exact.sum().item(), (~read).sum().item(), read.sum().item()]
    source, attribution, statement = 100 * right / np.maximum(1, count)
    print(
        f"{name}: source {source:.1f}, content of attributions {attribution:.1f}, of statements {statement:.1f}",
        flush=True,
    )


def written(network: Network) -> np.ndarray:
    """Vectors of words and suffixes, then of each layer its weights by input and its constants."""
    def pairs(along, across) -> list[torch.Tensor]:
        layers = zip(along, across)
        return [p for a, b in layers for p in (a.weight[:, 0].T, a.bias, b.weight.T, b.bias)]

    def plain(layer: nn.Linear) -> list[torch.Tensor]:
        bias = layer.bias if layer.bias is not None else torch.zeros(layer.out_features)
        return [layer.weight.T, bias]

    parts = [network.vectors()[1:], network.suffixes.weight, *plain(network.input)]
    parts += pairs(network.along, network.across)
    for layer in (network.output, network.cue, network.absent, network.near, network.asking):
        parts += plain(layer)
    parts += [network.view_distance, network.view_sentence]
    parts += pairs(network.view_along, network.view_across) + plain(network.begin)
    for part in range(PARTS):
        rows = slice(part * VIEW, (part + 1) * VIEW)
        parts += [network.end.weight[rows].T, network.end.bias[rows]]
    parts += [network.distance, network.sentence, network.crossed]
    return np.concatenate([p.detach().numpy().ravel() for p in parts]).astype("<f4")


def main(quarter: str) -> None:
    seed = SEED_OF_ALL if quarter == "all" else 1
    torch.manual_seed(seed)
    torch.set_num_threads(1)
    examples = Examples()
    left = [] if quarter == "all" else [int(quarter)]
    network = fit(examples, examples.of([q for q in range(4) if q not in left]), seed)
    written(network).tofile(FOLDER / f"{quarter}.f32")
    for name, quarters in (("unseen quarter", left), ("development", [-1]), ("PolNeAR's development part", [-2])):
        if quarters:
            report(network, examples, name, examples.of(quarters))


if __name__ == "__main__":
    main(sys.argv[1])
